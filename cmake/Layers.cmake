# chronograph_layer(NAME LAYERS lower... PRIVATE libraries...)
# One layer is one static library of everything in src/NAME, with its headers in include/chronograph/NAME.
function(chronograph_layer name)
    cmake_parse_arguments(layer "" "" "LAYERS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
    if(NOT sources)
        return()
    endif()
    set(target chronograph_${name})
    add_library(${target} STATIC ${sources})
    add_library(chronograph::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
    target_include_directories(${target} PUBLIC
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    # -Wno-restrict: GCC 12 warns falsely of std::string concatenation (GCC bug 105651).
    target_compile_features(${target} PUBLIC cxx_std_20)
    # -fno-semantic-interposition: nobody replaces a function of ours at load time, so position-independent code may inline it.
    target_compile_options(${target} PRIVATE -fno-semantic-interposition -Wall -Wextra -Wpedantic -Werror -Wno-restrict)
    foreach(lower IN LISTS layer_LAYERS)
        target_link_libraries(${target} PUBLIC chronograph_${lower})
    endforeach()
    target_link_libraries(${target} PRIVATE ${layer_PRIVATE})
    set_property(GLOBAL APPEND PROPERTY CHRONOGRAPH_LAYERS ${target})
endfunction()
