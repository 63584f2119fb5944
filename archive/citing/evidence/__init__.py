"""Evidence packets: passages with the bytes that they were read from, in a ZIP that proves itself offline.

The layout is that of a BagIt bag (RFC 8493) in one folder of the ZIP. All but `gathering` is pure.
"""
