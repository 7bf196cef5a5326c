"""The network: words, a recurrent reader in both directions, and pooling around each target."""
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from data import CHAR_ROWS, CLAUSES, DISTANCES, SLOT_CUES, START, TARGET_CUES, char_rows


class Reader(nn.Module):
    def __init__(self, vocabulary, dim=64, hidden=96, heads=4, key=16, value=32, top=96, drop=0.3, word_drop=0.05,
                 char_drop=0.03, delta_drop=0.1, subword=0, aware=0, layers=1, extra=1, cue_drop=0.1):
        super().__init__()
        size = len(vocabulary.words)
        start = torch.from_numpy(vocabulary.start).clone()
        if not extra:
            start[:, 100] = 0
        self.register_buffer('start', start)
        self.subword, self.aware, self.cue_drop = subword, aware, cue_drop
        self.project = nn.Linear(START, dim, bias=False)
        self.delta = nn.Embedding(size, dim)
        nn.init.normal_(self.delta.weight, std=0.02)
        self.chars = nn.Embedding(CHAR_ROWS, dim)
        nn.init.normal_(self.chars.weight, std=0.3)
        self.char_ids = [char_rows(word) for word in vocabulary.words]
        self.words = vocabulary.words
        self.trainable = torch.from_numpy(vocabulary.counts >= 2)
        if aware:
            self.kinds = nn.Embedding(3, 16)
            self.steps = nn.Embedding(2 * DISTANCES + 1, 16)
            self.crowd = nn.Embedding(6, 8)
        self.gru = nn.GRU(dim + SLOT_CUES + (40 if aware else 0), hidden, layers, batch_first=True, bidirectional=True,
                          dropout=drop if layers > 1 else 0)
        self.heads, self.key, self.value = heads, key, value
        wide = 2 * hidden
        self.to_key = nn.Linear(wide, heads * key)
        self.to_value = nn.Linear(wide, heads * value)
        self.to_query = nn.Linear(wide, heads * key)
        self.bias = nn.ParameterList([nn.Parameter(torch.zeros(size, heads))
                                      for size in (2 * DISTANCES + 1, 6, 2 * CLAUSES + 1, 3)])
        self.mark = nn.Parameter(torch.zeros(6, heads * value))
        self.top = nn.Linear(heads * value + wide + TARGET_CUES, top)
        self.out = nn.Linear(top, 3)
        self.drop, self.word_drop, self.char_drop, self.delta_drop = drop, word_drop, char_drop, delta_drop

    def spell_all(self):
        """What the letter groups of every word of the vocabulary add up to."""
        if not hasattr(self, 'all_ids'):
            self.all_ids = torch.tensor([i for group in self.char_ids for i in group])
            self.all_offsets = torch.tensor([0] + [len(group) for group in self.char_ids[:-1]]).cumsum(0)
        return nn.functional.embedding_bag(self.all_ids, self.chars.weight, self.all_offsets, mode='mean')

    def embed(self, b):
        words = b['words']
        delta = self.delta(words)
        if self.training:
            keep = (torch.rand(words.shape) >= self.delta_drop).float().unsqueeze(-1)
            delta = delta * keep
        vectors = self.project(self.start[words]) + delta
        if self.subword:
            vectors = vectors + self.spell_all()[words] * (words > 0).float().unsqueeze(-1)
        spelled = list(b['unknown'])
        if self.training:
            for row, at in (torch.rand(words.shape) < self.char_drop).nonzero().tolist():
                word = self.words[words[row, at]]
                if words[row, at] > 0 and not word.startswith('<'):
                    spelled.append((row, at, word))
        if spelled:
            ids = [self.char_ids[words[r, a]] if words[r, a] > 0 else char_rows(w) for r, a, w in spelled]
            flat = torch.tensor([i for group in ids for i in group])
            offsets = torch.tensor([0] + [len(group) for group in ids[:-1]]).cumsum(0)
            spelt = nn.functional.embedding_bag(flat, self.chars.weight, offsets, mode='mean')
            place = (torch.tensor([r for r, _, _ in spelled]), torch.tensor([a for _, a, _ in spelled]))
            vectors = vectors.index_put(place, spelt)
        if self.training:
            keep = (torch.rand(words.shape) >= self.word_drop).float().unsqueeze(-1)
            vectors = vectors * keep
        return vectors

    def forward(self, b):
        vectors = nn.functional.dropout(self.embed(b), self.drop, self.training)
        cues = b['cues']
        if self.training:
            cues = cues * (torch.rand(cues.shape[0], 1, 1) >= self.cue_drop).float()
        inputs, lengths = torch.cat([vectors, cues], -1), b['lengths']
        if self.aware:
            owner, rel = b['owner'], b['rel']
            inputs = torch.cat([inputs[owner], self.kinds(rel[:, 3]), self.steps(rel[:, 0]), self.crowd(rel[:, 1])], -1)
            b = {**b, 'lengths': lengths[owner], 'owner': torch.arange(len(owner))}
        packed = pack_padded_sequence(inputs, b['lengths'], batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.gru(packed)[0], batch_first=True)
        states = nn.functional.dropout(states, self.drop, self.training)
        return self.judge(states, b)

    def judge(self, states, b):
        owner, slots, rel = b['owner'], b['slots'], b['rel']
        n, length = owner.shape[0], states.shape[1]
        at_target = states[owner, slots]
        query = self.to_query(at_target).view(n, self.heads, self.key)
        keys = self.to_key(states).view(-1, length, self.heads, self.key)[owner]
        values = self.to_value(states)[owner].view(n, length, self.heads, self.value)
        scores = torch.einsum('nhk,nlhk->nlh', query, keys) / self.key ** 0.5
        for kind, table in enumerate(self.bias):
            scores = scores + table[rel[:, kind]]
        inside = torch.arange(length).unsqueeze(0) < b['lengths'][owner].unsqueeze(1)
        scores = scores.masked_fill(~inside.unsqueeze(-1), -1e9)
        weights = scores.softmax(1)
        marks = self.mark[rel[:, 1]].view(n, length, self.heads, self.value)
        pooled = torch.einsum('nlh,nlhv->nhv', weights, torch.tanh(values + marks)).reshape(n, -1)
        features = torch.cat([pooled, at_target, b['tcues']], -1)
        hidden = torch.relu(self.top(nn.functional.dropout(features, 0.1, self.training)))
        return self.out(nn.functional.dropout(hidden, self.drop, self.training))
