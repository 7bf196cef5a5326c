"""Choose how much the n-grams count beside the network, and scale the logits so that probabilities mean what they say.

Only texts that were held out of fitting are used, none of the dev sets. Vector scaling: one factor for all classes and
one offset a class (Guo et al. 2017). Prints the JSON that export.py takes as --meta.
"""
import argparse
import json

import numpy as np
import torch

from data import HELD_OUT, SETS, read

# What the held-out labels of a set count together: as the uses of the program, not as the sizes of the sets.
SHARE = {'sentfin': 1.0, 'finentity': 1.0, 'tfns': 0.5, 'written': 1.0, 'sentences': 0.5}


def load(folder, network, ngrams):
    found = {}
    for split in ('train', 'dev'):
        rows = [(name, e['fold'], t['label']) for name in SETS for e in read(folder, f'{name}-{split}') for t in e['targets']]
        found[split] = (rows, np.load(network)[split], np.load(ngrams)[split])
    return found


def pick(rows, keep):
    return np.array([i for i, row in enumerate(rows) if row[2] >= 0 and keep(row)])


def accuracy(logits, rows, at):
    right = logits[at].argmax(1) == np.array([rows[i][2] for i in at])
    return {name: round(float(np.mean([r for r, i in zip(right, at) if rows[i][0] == name])), 3)
            for name in SETS if any(rows[i][0] == name for i in at)}


def scaled(logits, labels, weights):
    """Factor and offsets that make the held-out labels most probable."""
    factor, shift = torch.ones(1, requires_grad=True), torch.zeros(3, requires_grad=True)
    x, y, w = torch.tensor(logits), torch.tensor(labels), torch.tensor(weights)
    optimiser = torch.optim.LBFGS([factor, shift], max_iter=200)

    def closure():
        optimiser.zero_grad()
        loss = (torch.nn.functional.cross_entropy(x * factor + shift, y, reduction='none') * w).sum() / w.sum()
        loss = loss + 0.02 * (shift ** 2).sum()
        loss.backward()
        return loss

    optimiser.step(closure)
    return float(factor.detach()), (shift - shift.mean()).detach().numpy(), float(closure().detach())


def main():
    p = argparse.ArgumentParser()
    for name in ('data', 'network', 'ngrams', 'fitted'):
        p.add_argument(f'--{name}', required=True)
    a = p.parse_args()
    found = load(a.data, a.network, a.ngrams)
    rows, network, ngrams = found['train']
    at = pick(rows, lambda row: row[0] in SHARE and row[1] >= HELD_OUT[row[0]])
    labels = np.array([rows[i][2] for i in at])
    sizes = {name: sum(rows[i][0] == name for i in at) for name in SHARE}
    weights = np.array([SHARE[rows[i][0]] / sizes[rows[i][0]] for i in at], dtype=np.float32)
    best = None
    for share in (0.0, 0.15, 0.25, 0.35, 0.45, 0.55):
        mixed = ((1 - share) * network + share * ngrams).astype(np.float32)
        factor, shift, loss = scaled(mixed[at], labels, weights)
        final = mixed * factor + shift
        print('n-grams', share, 'loss', round(loss, 4), accuracy(final, rows, at))
        if best is None or loss < best[0]:
            best = (loss, share, factor, shift)
    _, share, factor, shift = best
    dev_rows, dev_network, dev_ngrams = found['dev']
    final = ((1 - share) * dev_network + share * dev_ngrams) * factor + shift
    dev = accuracy(final, dev_rows, pick(dev_rows, lambda row: True))
    print('chosen', share, 'dev', dev)
    held = accuracy((((1 - share) * network + share * ngrams) * factor + shift), rows, at)
    figures = [[f'{name}/dev accuracy', value] for name, value in dev.items()] + [['tfns held out accuracy', held['tfns']]]
    print(json.dumps(dict(mix=dict(network=round(1 - share, 4), ngrams=share), scale=[round(factor, 4)] * 3,
                          shift=[round(float(each), 4) for each in shift], fitted=a.fitted, figures=figures)))


if __name__ == '__main__':
    main()
