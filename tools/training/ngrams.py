"""Fit the linear model of masked n-grams: logistic regression over those that training saw often enough.

Usage: ngrams.py --save FILE
"""
import argparse

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from data import HELD_OUT, SETS, WEIGHT, read


def rows(folder, split):
    """One (set, fold, label, hashes of the n-grams) a target, in the order of the files."""
    return [(name, example['fold'], target['label'], np.array(target['ngrams'], dtype=np.uint32))
            for name in SETS for example in read(folder, f'{name}-{split}') for target in example['targets']]


def matrix(rows, known):
    """Known n-grams by target, each count divided by the root of the number of all n-grams of the target."""
    place = [np.searchsorted(known, row[3]).clip(0, len(known) - 1) for row in rows]
    keep = [known[p] == row[3] for p, row in zip(place, rows)]
    columns = np.concatenate([p[k] for p, k in zip(place, keep)])
    starts = np.concatenate([[0], np.cumsum([k.sum() for k in keep])])
    values = np.repeat([1 / np.sqrt(len(row[3])) for row in rows], np.diff(starts)).astype(np.float32)
    made = sp.csr_matrix((values, columns, starts), shape=(len(rows), len(known)))
    made.sum_duplicates()
    return made


def accuracy(logits, rows):
    right = logits.argmax(1) == np.array([row[2] for row in rows])
    names = np.array([row[0] for row in rows])
    known = np.array([row[2] >= 0 for row in rows])
    return {name: round(float(right[(names == name) & known].mean()), 3) for name in SETS if ((names == name) & known).any()}


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--least', type=int, default=4, help='targets that must hold an n-gram')
    p.add_argument('--strength', type=float, default=0.1, help='inverse of the penalty on weights')
    p.add_argument('--save', required=True)
    a = p.parse_args()
    train, dev = rows(a.data, 'train'), rows(a.data, 'dev')
    fit = [row for row in train if row[2] >= 0 and row[1] < HELD_OUT[row[0]]]
    held = [row for row in train if row[2] >= 0 and row[1] >= HELD_OUT[row[0]]]
    hashes, holders = np.unique(np.concatenate([np.unique(row[3]) for row in fit]), return_counts=True)
    known, holders = hashes[holders >= a.least], holders[holders >= a.least]
    rarity = np.log(len(fit) / holders)
    scale = sp.diags(rarity)
    model = LogisticRegression(C=a.strength, max_iter=100, tol=1e-3)
    model.fit(matrix(fit, known) @ scale, [row[2] for row in fit], [WEIGHT[row[0]] for row in fit])
    table = (model.coef_ * rarity).T.astype(np.float32)
    score = lambda group: matrix(group, known) @ table + model.intercept_
    print(len(known), 'n-grams; held out', accuracy(score(held), held), 'dev', accuracy(score(dev), dev))
    np.savez(a.save, known=known, table=table, bias=model.intercept_.astype(np.float32), train=score(train), dev=score(dev))


if __name__ == '__main__':
    main()
