"""Turn fitted weights into the arrays of the shipped file, and the trainer's own logits for the parity test."""
import argparse
import json
import os

import numpy as np
import torch

from data import START, batch, read, to_rows
from model import Reader


KINDS = {'int8': 'i8', 'uint16': 'u16', 'uint32': 'u32'}


class Words:
    """What Reader and to_rows need of a vocabulary."""

    def __init__(self, words):
        self.words = words
        self.index = {word: row for row, word in enumerate(words)}
        self.start = np.zeros((len(words), START), dtype=np.float32)


def rows_to_bytes(table):
    """Each row as signed bytes and one scale."""
    scale = np.abs(table).max(1) / 127
    scale[scale == 0] = 1
    return np.clip(np.round(table / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


def load(path):
    saved = torch.load(path)
    words = Words(saved['words'])
    model = Reader(words, **saved['sizes'])
    model.load_state_dict(saved['state'])
    model.eval()
    return model, words


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--model', required=True)
    p.add_argument('--linear', required=True)
    p.add_argument('--data', required=True)
    p.add_argument('--meta', default='{}')
    p.add_argument('--out', required=True)
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    model, words = load(a.model)
    with torch.no_grad():
        table = (model.project(model.start) + model.delta.weight).numpy()
        table[0] = 0
        word_rows, word_scales = rows_to_bytes(table)
        char_bytes, char_scales = rows_to_bytes(model.chars.weight.numpy())
        linear = np.load(a.linear)
        ngram_scale = np.abs(linear['table']).max(0) / 127
        ngrams = np.clip(np.round(linear['table'] / ngram_scale), -127, 127).astype(np.int8)
        known = linear['known']
        starts = np.searchsorted(known >> 16, np.arange(65537)).astype(np.uint32)
        # The trainer judges with what will be shipped.
        model.start.zero_()
        model.delta.weight.copy_(torch.from_numpy(word_rows * word_scales[:, None]))
        model.chars.weight.copy_(torch.from_numpy(char_bytes * char_scales[:, None]))
        g = model.gru
        out_pad = np.zeros((model.out.weight.shape[1], 8), dtype=np.float32)
        out_pad[:, :3] = model.out.weight.numpy().T
        heads, key, value = model.heads, model.key, model.value
        arrays = {
            'wordRows': word_rows, 'wordScales': word_scales, 'charRows': char_bytes, 'charScales': char_scales,
            'ngramStarts': starts, 'ngramRests': (known & 0xFFFF).astype(np.uint16),
            'ngrams': ngrams, 'ngramScales': np.concatenate([ngram_scale, linear['bias']]),
            'input': np.concatenate([g.weight_ih_l0.numpy().T, g.weight_ih_l0_reverse.numpy().T], 1),
            'inputBias': np.concatenate([g.bias_ih_l0.numpy(), g.bias_ih_l0_reverse.numpy()]),
            'forward': g.weight_hh_l0.numpy().T, 'forwardBias': g.bias_hh_l0.numpy(),
            'backward': g.weight_hh_l0_reverse.numpy().T, 'backwardBias': g.bias_hh_l0_reverse.numpy(),
            'pool': np.concatenate([model.to_key.weight.numpy().T, model.to_value.weight.numpy().T], 1),
            'poolBias': np.concatenate([model.to_key.bias.numpy(), model.to_value.bias.numpy()]),
            'query': model.to_query.weight.numpy().T, 'queryBias': model.to_query.bias.numpy(),
            **{name: model.bias[i].numpy() for i, name in enumerate(('distance', 'between', 'clause', 'kind'))},
            'mark': model.mark.numpy(),
            'top': model.top.weight.numpy().T, 'topBias': model.top.bias.numpy(),
            'out': out_pad, 'outBias': np.concatenate([model.out.bias.numpy(), np.zeros(5)]),
        }
    for name, array in arrays.items():
        kind = KINDS.get(str(array.dtype), 'f32')
        np.ascontiguousarray(array, dtype=np.float32 if kind == 'f32' else array.dtype).tofile(f'{a.out}/{name}.{kind}')
    with open(f'{a.out}/words.txt', 'w') as file:
        file.write('\n'.join(words.words))
    meta = dict(dim=model.project.weight.shape[0], hidden=g.hidden_size, heads=heads, key=key, value=value,
                top=model.top.weight.shape[0], **json.loads(a.meta))
    with open(f'{a.out}/meta.json', 'w') as file:
        json.dump(meta, file)
    parity(model, words, known, ngrams * ngram_scale, linear['bias'], a)


@torch.no_grad()
def parity(model, words, known, table, bias, a):
    examples = read(a.data, 'parity')
    rows = to_rows(examples, words, 'parity')
    found = []
    inside = set(known.tolist())
    for example, row in zip(examples, rows):
        network = model(batch([row])).numpy()
        votes = [table[np.searchsorted(known, [h for h in t['ngrams'] if h in inside])].sum(0) / np.sqrt(len(t['ngrams']))
                 + bias for t in example['targets']]
        found.append({'network': network.round(5).tolist(), 'votes': np.array(votes).round(5).tolist()})
    with open(f'{a.out}/parity.json', 'w') as file:
        json.dump(found, file)


main()
