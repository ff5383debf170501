# cmake -D BUILD= -D EXAMPLE= -D PROGRAM= -D GENERATOR= -D TYPE= -D FLAGS= -P library_example.cmake
# Installs BUILD to a fresh prefix, builds EXAMPLE against it and looks at what it and the installed program print.
cmake_minimum_required(VERSION 3.25)

if(NOT EXISTS ${PROGRAM})
    message("skipped: ${PROGRAM} is not built")
    return()
endif()

# run(COMMAND...): fails the test where the command fails; what it printed is in `printed`.
function(run)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
    set(printed "${output}" PARENT_SCOPE)
endfunction()

function(expect pattern)
    if(NOT printed MATCHES "${pattern}")
        message(FATAL_ERROR "expected '${pattern}' in:\n${printed}")
    endif()
endfunction()

set(work ${BUILD}/install-test)
file(REMOVE_RECURSE ${work})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${work}/prefix)
run(${CMAKE_COMMAND} -S ${EXAMPLE} -B ${work}/build -G ${GENERATOR}
    -D CMAKE_PREFIX_PATH=${work}/prefix -D CMAKE_BUILD_TYPE=${TYPE} -D CMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${work}/build)

run(${work}/build/who_met)
expect("meeting 2025-03-03: Emmanuel Macron Keir Starmer")

file(WRITE ${work}/article.txt "Emmanuel Macron met Keir Starmer in Paris on Monday.\n")
run(${work}/prefix/bin/chronograph extract --date 2025-03-05 ${work}/article.txt)
expect("\"type\": ?\"meeting\"")
