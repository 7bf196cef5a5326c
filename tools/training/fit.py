"""Fit the network and print its figures after each epoch.

Usage: fit.py --data FOLDER --vectors start.npz --save NAME [--init NAME.pt] [--seed N] [--epochs N]
Writes NAME.pt (weights, words) and NAME.npz (logits of every target, train and dev, in the order of the files).
"""
import argparse
import copy
import json
import random
import time

import numpy as np
import torch

from data import HELD_OUT, SETS, Vocabulary, batch, read, to_rows
from model import Reader

TOKENS_A_BATCH = 1200
RATE = 2e-3
SMOOTHING = 0.05
SLOW = 0.993  # decay of the running mean of the weights, which is what is kept
VOCABULARY = 26000


def load(folder, vectors):
    """Vocabulary, training rows, dev rows."""
    train = {name: read(folder, f'{name}-train') for name in SETS}
    dev = {name: read(folder, f'{name}-dev') for name in SETS}
    vocabulary = Vocabulary([e for examples in train.values() for e in examples], vectors, VOCABULARY)
    rows = lambda group: [row for name, examples in group.items() for row in to_rows(examples, vocabulary, name)]
    return vocabulary, rows(train), rows(dev)


def batches(rows, tokens, shuffle=True):
    """Rows of about one length together, so that little is padded."""
    jitter = 6 if shuffle else 0
    groups, group = [], []
    for row in sorted(rows, key=lambda row: len(row['words']) + random.random() * jitter):
        group.append(row)
        if len(group) * len(row['words']) >= tokens:
            groups.append(group)
            group = []
    groups += [group] if group else []
    if shuffle:
        random.shuffle(groups)
    return groups


@torch.no_grad()
def predict(model, rows):
    """Logits of every target, kept on the rows."""
    model.eval()
    for group in batches(rows, 4000, shuffle=False):
        logits = iter(model(batch(group)).numpy())
        for row in group:
            row['logits'] = np.array([next(logits) for _ in row['slots']]).reshape(-1, 3)


def figures(rows):
    """By set: accuracy, and accuracy in sentences whose labels differ."""
    found = {}
    for name in SETS:
        right, conflicting = [], []
        for row in rows:
            if row['set'] != name:
                continue
            known = row['labels'] >= 0
            ok = list((row['logits'].argmax(1) == row['labels'])[known])
            right += ok
            conflicting += ok if len(set(row['labels'][known])) > 1 else []
        if right:
            found[name] = [round(float(np.mean(each)), 3) if each else None for each in (right, conflicting)]
    return found


def loss_of(model, b):
    known = b['labels'] >= 0
    loss = torch.nn.functional.cross_entropy(model(b)[known], b['labels'][known], reduction='none', label_smoothing=SMOOTHING)
    return (loss * b['weights'][known]).sum() / b['weights'][known].sum()


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--vectors', required=True)
    p.add_argument('--save', required=True)
    p.add_argument('--init', default='')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--epochs', type=int, default=7)
    p.add_argument('--sizes', default='{}', help='arguments of Reader, as JSON')
    a = p.parse_args()
    random.seed(a.seed), np.random.seed(a.seed), torch.manual_seed(a.seed), torch.set_num_threads(1)
    vocabulary, train, dev = load(a.data, a.vectors)
    fit = [row for row in train if row['fold'] < HELD_OUT[row['set']] and (row['labels'] >= 0).any()]
    held = [row for row in train if row['fold'] >= HELD_OUT[row['set']]]
    model = Reader(vocabulary, **json.loads(a.sizes))
    if a.init:
        taught = torch.load(a.init)
        adopt(model, taught)
    mean = copy.deepcopy(model)
    words = [model.delta.weight, model.chars.weight]
    others = [each for each in model.parameters() if not any(each is w for w in words)]
    optimiser = torch.optim.AdamW([{'params': others, 'weight_decay': 0.02}, {'params': words, 'weight_decay': 0.0}], lr=RATE)
    total = a.epochs * (len(batches(fit, TOKENS_A_BATCH)) + 5)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=total, pct_start=0.15)
    step, began = 0, time.time()
    for epoch in range(a.epochs):
        model.train()
        for group in batches(fit, TOKENS_A_BATCH):
            optimiser.zero_grad()
            loss_of(model, batch(group)).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step(), schedule.step()
            step += 1
            with torch.no_grad():
                for slow, fast in zip(mean.parameters(), model.parameters()):
                    slow.lerp_(fast, 1 - min(SLOW, step / (step + 20)))
        predict(mean, held), predict(mean, dev)
        print(f'epoch {epoch} {time.time() - began:.0f} s, held out {figures(held)}, dev {figures(dev)}', flush=True)
    predict(mean, train)
    torch.save(dict(state=mean.state_dict(), sizes=json.loads(a.sizes), words=vocabulary.words), f'{a.save}.pt')
    np.savez(f'{a.save}.npz', **{name: np.concatenate([row['logits'] for row in rows]) for name, rows in (('train', train), ('dev', dev))})


def adopt(model, taught):
    """Take over what pretrain.py taught; words keep theirs whatever row they have now."""
    own, state = model.state_dict(), taught['state']
    row_of = {word: row for row, word in enumerate(taught['words'])}
    old = [row_of.get(word, -1) for word in model.words]
    delta = own['delta.weight'].clone()
    for row, before in enumerate(old):
        if before >= 0:
            delta[row] = state['delta.weight'][before]
    same = {key: value for key, value in state.items() if key in own and own[key].shape == value.shape and key != 'start'}
    model.load_state_dict({**own, **same, 'delta.weight': delta})


if __name__ == '__main__':
    main()
