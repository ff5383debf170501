# `cmake --install`: the program, the layers as libraries with their headers, the default rule pack, and what
# find_package(chronograph) reads. examples/library uses it and is built in the tests.
include(CMakePackageConfigHelpers)

set(CHRONOGRAPH_RULES_DIR ${CMAKE_INSTALL_DATADIR}/chronograph/rules)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/chronograph)

get_property(layers GLOBAL PROPERTY CHRONOGRAPH_LAYERS)
# Graphviz keeps its plugins in a folder of their own, which the installed program must find too.
set_target_properties(chronograph PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
install(TARGETS chronograph RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS ${layers} EXPORT chronograph ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY include/chronograph DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY rules/ DESTINATION ${CHRONOGRAPH_RULES_DIR})

configure_package_config_file(cmake/chronographConfig.cmake.in
    ${PROJECT_BINARY_DIR}/chronographConfig.cmake
    INSTALL_DESTINATION ${package_dir} PATH_VARS CHRONOGRAPH_RULES_DIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/chronographConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(EXPORT chronograph NAMESPACE chronograph:: FILE chronographTargets.cmake DESTINATION ${package_dir})
install(FILES
    ${PROJECT_BINARY_DIR}/chronographConfig.cmake
    ${PROJECT_BINARY_DIR}/chronographConfigVersion.cmake
    cmake/Dependencies.cmake
    DESTINATION ${package_dir})
