"""One form of file, one module: from bytes to the blocks of a document, with what the layout shows.

A container module has `EXTENSIONS` (lower case, with the point), and `read(name, data)`, which gives
`Content` or raises UnreadableDocument with the place and the way out. It decides nothing about who
speaks, unless the form itself states it (tables, TEI, Akoma Ntoso, voice tags of WebVTT).
"""
