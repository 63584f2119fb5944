"""The code that 0002_geography fills its columns with, as it was when that migration was written.

A copy, so that later changes of archive.geo do not change what the migration does. Not to be edited.
"""
