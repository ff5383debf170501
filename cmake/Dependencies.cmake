# Every third-party library, found once; docs/dependencies.md says what each is for.
# Targets that Debian 12's packages do not define are defined here from pkg-config.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(fmt REQUIRED)
find_package(simdjson REQUIRED)
find_package(CLI11 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)

function(chronograph_pkg_config target module)
    pkg_check_modules(${module} REQUIRED IMPORTED_TARGET GLOBAL ${module})
    add_library(${target} ALIAS PkgConfig::${module})
endfunction()
chronograph_pkg_config(utf8proc::utf8proc libutf8proc)
chronograph_pkg_config(libyaml::libyaml yaml-0.1)
chronograph_pkg_config(graphviz::cgraph libcgraph)
chronograph_pkg_config(graphviz::gvc libgvc)
chronograph_pkg_config(md4c::md4c md4c)
chronograph_pkg_config(md4c::md4c-html md4c-html)

# The layout plugins are linked, not loaded: no search for fonts and plugins when the program starts.
find_library(GVPLUGIN_NEATO_LAYOUT NAMES gvplugin_neato_layout PATH_SUFFIXES graphviz REQUIRED)
find_library(GVPLUGIN_CORE NAMES gvplugin_core PATH_SUFFIXES graphviz REQUIRED)
add_library(graphviz::layout INTERFACE IMPORTED)
target_link_libraries(graphviz::layout INTERFACE ${GVPLUGIN_NEATO_LAYOUT} ${GVPLUGIN_CORE} graphviz::gvc
    graphviz::cgraph)
