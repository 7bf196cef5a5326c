"""Examples as prepare.ts wrote them, and the vocabulary made of them."""
import json
import os
from collections import Counter

import numpy as np
import torch

SLOT_CUES = 12
TARGET_CUES = 6
CHAR_ROWS = 4096
START = 101  # dimensions of the vectors that words start from: 100 of the vectors, the valence of the word list
UNKNOWN = 0
SETS = ['sentfin', 'finentity', 'tfns', 'written', 'sentences', 'newsmtsc', 'posts', 'joined', 'patterns']
LABELLED = ['sentfin', 'finentity', 'tfns', 'written', 'sentences']
# Folds (hash of the text modulo 100) from which on a text is held out of fitting.
HELD_OUT = {'sentfin': 92, 'finentity': 92, 'tfns': 80, 'written': 92, 'sentences': 92, 'newsmtsc': 100, 'posts': 80, 'joined': 100, 'patterns': 95}


def read(folder, name):
    path = f'{folder}/{name}.jsonl'
    if not os.path.exists(path):
        return []
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def fnv(text):
    value = 0x811C9DC5
    for letter in text:
        value = ((value ^ ord(letter)) * 0x01000193) & 0xFFFFFFFF
    return value


def char_rows(word):
    """Rows of the table of letter groups that make up an unknown word: prefixes, suffixes, all threes."""
    framed = f'<{word}>'
    groups = [framed[i:i + 3] for i in range(len(framed) - 2)] + [framed[:5], framed[-5:], framed[-4:]]
    return [fnv(group) % CHAR_ROWS for group in groups][:24]


class Vocabulary:
    """Words that have a row of their own: all that training saw twice, and the commonest of the vectors."""

    def __init__(self, examples, vectors, size, own_threshold=2):
        with open(f'{vectors}/words.json') as file:
            known = json.load(file)
        matrix = np.fromfile(f'{vectors}/v.f32', dtype=np.float32).reshape(-1, 100)
        order = {word: row for row, word in enumerate(known)}
        counts = Counter(key for example in examples for key in example['slots'])
        chosen = [word for word, count in counts.most_common() if count >= own_threshold or word in order]
        chosen = chosen[:size - 1]
        inside = set(chosen)
        for word in known:
            if len(chosen) >= size - 1:
                break
            if word not in inside and word.isascii() and len(word) < 20 and not any(c.isdigit() for c in word):
                chosen.append(word)
        self.words = ['<unknown>'] + chosen
        self.index = {word: row for row, word in enumerate(self.words)}
        self.counts = np.array([counts.get(word, 0) for word in self.words])
        with open(f'{vectors}/extra.json') as file:
            extra = json.load(file)
        self.start = np.zeros((len(self.words), START), dtype=np.float32)
        for row, word in enumerate(self.words):
            if word in order:
                self.start[row, :100] = matrix[order[word]]
            if word in extra:
                self.start[row, 100] = extra[word][0] * 2
        self.has_start = (self.start != 0).any(1)


class Examples:
    """One set of sentences as arrays; sentences keep their own lengths until they are batched."""

    def __init__(self, examples, vocabulary, names):
        self.rows = []
        unknown = {}
        for example, name in zip(examples, names):
            targets = [t for t in example['targets']]
            length = len(example['slots'])
            words = np.array([vocabulary.index.get(key, 0) for key in example['slots']], dtype=np.int64)
            chars = {at: key for at, key in enumerate(example['slots']) if words[at] == 0}
            cues = np.zeros((length, SLOT_CUES), dtype=np.float32)
            for slot, column, value in example['cues']:
                cues[slot, column] = value
            self.rows.append(dict(
                fold=example['fold'], set=name, words=words, chars=chars, cues=cues,
                slots=np.array([t['slot'] for t in targets], dtype=np.int64),
                rel=[np.array(t['relations'], dtype=np.int64) for t in targets],
                labels=np.array([t['label'] for t in targets], dtype=np.int64),
                tcues=np.array([t['cues'] for t in targets], dtype=np.float32).reshape(-1, TARGET_CUES),
                ngrams=[np.array(t['ngrams'], dtype=np.int64) for t in targets]))


DISTANCES = 8
CLAUSES = 2


def batch(rows):
    """Pad rows to tensors; targets of all rows in one list with the row they belong to."""
    longest = max(len(row['words']) for row in rows)
    words = np.zeros((len(rows), longest), dtype=np.int64)
    cues = np.zeros((len(rows), longest, SLOT_CUES), dtype=np.float32)
    lengths = np.array([len(row['words']) for row in rows])
    owner, slots, labels, tcues, rel, ngrams, soft = [], [], [], [], [], [], []
    unknown = []
    for index, row in enumerate(rows):
        words[index, :lengths[index]] = row['words']
        cues[index, :lengths[index]] = row['cues']
        unknown += [(index, at, word) for at, word in row['chars'].items()]
        for target in range(len(row['slots'])):
            owner.append(index)
            slots.append(row['slots'][target])
            labels.append(row['labels'][target])
            tcues.append(row['tcues'][target])
            padded = np.zeros((4, longest), dtype=np.int64)
            padded[:, :lengths[index]] = row['rel'][target]
            rel.append(padded)
            soft.append(row['soft'][target] if 'soft' in row else np.zeros(3, dtype=np.float32))
    return dict(words=torch.from_numpy(words), cues=torch.from_numpy(cues), lengths=torch.from_numpy(lengths),
                unknown=unknown, owner=torch.tensor(owner), slots=torch.tensor(np.array(slots)),
                labels=torch.tensor(np.array(labels)), tcues=torch.tensor(np.array(tcues)),
                rel=torch.from_numpy(np.array(rel)), soft=torch.tensor(np.array(soft)))
