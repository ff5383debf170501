# `cmake --install`: the program, the headers, the libraries and the default rule pack.
install(TARGETS chronograph RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY rules/ DESTINATION ${CMAKE_INSTALL_DATADIR}/chronograph/rules)
