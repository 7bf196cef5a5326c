"""Examples as prepare.ts wrote them, the vocabulary made of them, and batches."""
import json
from collections import Counter

import numpy as np
import torch

# As in src/sentiment/model: columns of cues, rows of the table of letter groups, classes of each relation.
SLOT_CUES = 12
TARGET_CUES = 6
CHAR_ROWS = 4096
RELATIONS = {'distance': 17, 'between': 6, 'clause': 5, 'kind': 3}
START = 102  # dimensions of the vectors that words start from, see vectors.py

SETS = ['sentfin', 'finentity', 'tfns', 'written', 'sentences', 'patterns']
# Folds (hash of the text modulo 100) from which on a text is held out of fitting: it calibrates and chooses.
HELD_OUT = {'sentfin': 95, 'finentity': 95, 'tfns': 80, 'written': 95, 'sentences': 95, 'patterns': 95}
# How much a label counts: FinEntity is small, patterns are many of a kind.
WEIGHT = {'sentfin': 1.3, 'finentity': 3.0, 'tfns': 1.5, 'written': 1.0, 'sentences': 1.0, 'patterns': 0.8}


def read(folder, name):
    """Examples of one file; none where there is no such file."""
    try:
        with open(f'{folder}/{name}.jsonl') as lines:
            return [json.loads(line) for line in lines]
    except FileNotFoundError:
        return []


def fnv(text):
    value = 0x811C9DC5
    for letter in text:
        value = ((value ^ ord(letter)) * 0x01000193) & 0xFFFFFFFF
    return value


def char_rows(word):
    """Rows of the letter groups that stand for a word without a row of its own; spellingOf in TypeScript."""
    framed = f'<{word[:48]}>'
    groups = [framed[i:i + 3] for i in range(len(framed) - 2)] + [framed[:5], framed[-5:], framed[-4:]]
    return [fnv(group) % CHAR_ROWS for group in groups][:24]


class Vocabulary:
    """Words with a row of their own: what training saw twice or has a vector, then the commonest of the vectors."""

    def __init__(self, examples, vectors, size):
        saved = np.load(vectors)
        start, order = saved['start'], {word: row for row, word in enumerate(saved['words'])}
        counts = Counter(key for example in examples for key in example['slots'])
        chosen = [word for word, count in counts.most_common() if count >= 2 or word in order][:size - 1]
        inside = set(chosen)
        others = (w for w in order if w not in inside and w.isascii() and len(w) < 20 and not any(c.isdigit() for c in w))
        chosen += [word for _, word in zip(range(size - 1 - len(chosen)), others)]
        self.words = ['<unknown>'] + [str(word) for word in chosen]
        self.index = {word: row for row, word in enumerate(self.words)}
        self.start = np.zeros((len(self.words), START), dtype=np.float32)
        for row, word in enumerate(self.words):
            if word in order:
                self.start[row] = start[order[word]]


def to_rows(examples, vocabulary, name):
    """One sentence a row; sentences keep their own lengths until they are batched."""
    rows = []
    for example in examples:
        targets = example['targets']
        words = np.array([vocabulary.index.get(key, 0) for key in example['slots']], dtype=np.int64)
        cues = np.zeros((len(words), SLOT_CUES), dtype=np.float32)
        for slot, column, value in example['cues']:
            cues[slot, column] = value
        rows.append(dict(
            set=name, fold=example['fold'], words=words, cues=cues,
            unknown={at: key for at, key in enumerate(example['slots']) if words[at] == 0},
            slots=[t['slot'] for t in targets], labels=np.array([t['label'] for t in targets], dtype=np.int64),
            relations=[np.array(t['relations'], dtype=np.int64) for t in targets], tcues=[t['cues'] for t in targets]))
    return rows


def batch(rows):
    """Pad rows to tensors; the targets of all rows in one list, with the row (`owner`) they belong to."""
    longest = max(len(row['words']) for row in rows)
    words = np.zeros((len(rows), longest), dtype=np.int64)
    cues = np.zeros((len(rows), longest, SLOT_CUES), dtype=np.float32)
    owner, slots, labels, tcues, relations, unknown = [], [], [], [], [], []
    for index, row in enumerate(rows):
        length = len(row['words'])
        words[index, :length] = row['words']
        cues[index, :length] = row['cues']
        unknown += [(index, at, word) for at, word in row['unknown'].items()]
        owner += [index] * len(row['slots'])
        slots += row['slots']
        labels += list(row['labels'])
        tcues += row['tcues']
        relations += [np.pad(each, ((0, 0), (0, longest - length))) for each in row['relations']]
    return dict(words=torch.from_numpy(words), cues=torch.from_numpy(cues), unknown=unknown,
                lengths=torch.tensor([len(row['words']) for row in rows]), owner=torch.tensor(owner),
                slots=torch.tensor(slots), labels=torch.tensor(labels), tcues=torch.tensor(tcues, dtype=torch.float32),
                relations=torch.from_numpy(np.array(relations)) if relations else None,
                weights=torch.tensor([WEIGHT.get(rows[index]['set'], 1.0) for index in owner]))
