"""Weights in the order in which src/language/kernels works on them: in blocks of 12 outputs, [block][input][12].

A bias is packed like weights without inputs: [block][12].
"""

import numpy

BLOCK = 12


def packed(weights):
    """[output][...], filled up with outputs of zero to whole blocks."""
    missing = numpy.zeros((-len(weights) % BLOCK, *weights.shape[1:]), dtype=weights.dtype)
    blocks = numpy.concatenate([weights, missing]).reshape(-1, BLOCK, *weights.shape[1:])
    return numpy.moveaxis(blocks, 1, -1)


def packed_maxout(weights):
    """[unit][piece][...] with three pieces. A block holds the first pieces of four units, then their second, then their third ones."""
    units, pieces, *inputs = weights.shape
    assert units % 4 == 0 and pieces * 4 == BLOCK
    return packed(weights.reshape(units // 4, 4, pieces, *inputs).swapaxes(1, 2).reshape(-1, *inputs))
