"""Fit one network and print its figures; --save keeps its weights, --predict its logits on every set."""
import argparse
import copy
import json
import random
import sys
import time

import numpy as np
import torch

import data
from data import HELD_OUT, SETS, Examples, Vocabulary, batch, read
from model import Reader

WEIGHT = {'sentfin': 1.0, 'finentity': 2.0, 'tfns': 1.0, 'written': 1.0, 'sentences': 1.0, 'newsmtsc': 0.3, 'posts': 0.3}


def load(folder, vectors, size):
    train = {name: read(folder, f'{name}-train') for name in SETS}
    dev = {name: read(folder, f'{name}-dev') for name in SETS}
    vocabulary = Vocabulary([e for rows in train.values() for e in rows], vectors, size)
    def rows(group):
        made = []
        for name, examples in group.items():
            made += Examples(examples, vocabulary, [name] * len(examples)).rows
        return made
    return vocabulary, rows(train), rows(dev)


def batches(rows, size, shuffle=True):
    if shuffle:
        rows = sorted(rows, key=lambda row: len(row['words']) + random.random() * 6)
    else:
        rows = sorted(rows, key=lambda row: len(row['words']))
    groups, group, width = [], [], 0
    for row in rows:
        group.append(row)
        if len(group) * len(row['words']) >= size:
            groups.append(group)
            group = []
    if group:
        groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups


@torch.no_grad()
def predict(model, rows):
    """Logits of every target, kept on the rows as 'logits'."""
    model.eval()
    for group in batches(rows, 4000, shuffle=False):
        logits = model(batch(group)).numpy()
        at = 0
        for row in group:
            row['logits'] = logits[at:at + len(row['slots'])]
            at += len(row['slots'])


def figures(rows, key='logits'):
    """Accuracy by set, over labelled targets; and over sentences whose labels differ."""
    out = {}
    for name in SETS:
        right = total = cright = ctotal = 0
        for row in rows:
            if row['set'] != name:
                continue
            known = row['labels'] >= 0
            if not known.any():
                continue
            ok = (row[key].argmax(1) == row['labels'])[known]
            right += ok.sum(); total += known.sum()
            if len(set(row['labels'][known])) > 1:
                cright += ok.sum(); ctotal += known.sum()
        if total:
            out[name] = (round(right / total, 3), round(cright / ctotal, 3) if ctotal else None)
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', default='/tmp/model-runs/data')
    p.add_argument('--vectors', default='/tmp/vec')
    p.add_argument('--size', type=int, default=26000)
    p.add_argument('--name', default='run')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--epochs', type=int, default=8)
    p.add_argument('--rate', type=float, default=2e-3)
    p.add_argument('--batch', type=int, default=1200)
    p.add_argument('--smooth', type=float, default=0.05)
    p.add_argument('--without', default='newsmtsc,posts')
    p.add_argument('--save', default='')
    p.add_argument('--kw', default='{}')
    p.add_argument('--soft', default='')
    a = p.parse_args()
    random.seed(a.seed); np.random.seed(a.seed); torch.manual_seed(a.seed); torch.set_num_threads(1)
    vocabulary, train, dev = load(a.data, a.vectors, a.size)
    without = set(a.without.split(','))
    fit = [r for r in train if r['fold'] < HELD_OUT[r['set']] and r['set'] not in without and (r['labels'] >= 0).any()]
    held = [r for r in train if r['fold'] >= HELD_OUT[r['set']] and r['set'] not in ('posts',)]
    model = Reader(vocabulary, **json.loads(a.kw))
    mean = copy.deepcopy(model)
    print(a.name, 'fit', len(fit), 'held', len(held), 'parameters', sum(x.numel() for x in model.parameters()), file=sys.stderr)
    sparse = [model.delta.weight, model.chars.weight]
    dense = [x for x in model.parameters() if not any(x is s for s in sparse)]
    optimiser = torch.optim.AdamW([{'params': dense, 'weight_decay': 0.02}, {'params': sparse, 'weight_decay': 0.0}], lr=a.rate)
    total = a.epochs * len(batches(fit, a.batch))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, a.rate, total_steps=total + 50, pct_start=0.15)
    step = 0
    began = time.time()
    for epoch in range(a.epochs):
        model.train()
        losses = []
        for group in batches(fit, a.batch):
            b = batch(group)
            logits = model(b)
            known = b['labels'] >= 0
            weight = torch.tensor([WEIGHT[group[i]['set']] for i in b['owner'].tolist()])
            loss = torch.nn.functional.cross_entropy(logits[known], b['labels'][known], reduction='none', label_smoothing=a.smooth)
            loss = (loss * weight[known]).sum() / weight[known].sum()
            optimiser.zero_grad(); loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step(); schedule.step(); step += 1
            losses.append(loss.item())
            decay = min(0.993, step / (step + 20))
            with torch.no_grad():
                for slow, fast in zip(mean.parameters(), model.parameters()):
                    slow.lerp_(fast, 1 - decay)
        predict(mean, held); predict(mean, dev)
        print(f'{a.name} epoch {epoch} loss {np.mean(losses):.3f} {time.time() - began:.0f}s held {figures(held)} dev {figures(dev)}', flush=True)
    if a.save:
        predict(mean, train)
        torch.save(dict(state=mean.state_dict(), kw=json.loads(a.kw), words=vocabulary.words), f'{a.save}.pt')
        np.savez(f'{a.save}.npz', **{f'{s}': np.concatenate([r['logits'] for r in rows]) for s, rows in (('train', train), ('dev', dev))})


main()
