# What Doxygen reads of a header: the comment at its top describes the file, and <word> in a comment is text, no tag.
2s|^// |/// @file\n/// |
3,/^$/s|^//|///|
:tag
s|\(///.*\)<\([a-z/.]\+\)>|\1\&lt;\2\&gt;|
ttag
