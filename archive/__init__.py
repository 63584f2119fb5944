import os

# Nothing here multiplies large matrices. The threads that numpy would start for it take processor time from
# others, as they wait by asking again and again.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
