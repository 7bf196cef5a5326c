"""The network: words, a recurrent reader in both directions, attention from each target."""
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from data import CHAR_ROWS, RELATIONS, SLOT_CUES, START, TARGET_CUES, char_rows

# Shares of training in which a word loses what training taught of it, is read by its letters only, or is gone;
# and in which a sentence loses its cues: so that the reader relies on none of them alone.
DELTA_DROP, CHAR_DROP, WORD_DROP, CUE_DROP = 0.15, 0.03, 0.06, 0.1


class Reader(nn.Module):
    def __init__(self, vocabulary, dim=64, hidden=96, heads=4, key=16, value=32, top=96, drop=0.3):
        super().__init__()
        self.words = vocabulary.words
        self.register_buffer('start', torch.from_numpy(vocabulary.start))
        self.project = nn.Linear(START, dim, bias=False)
        self.delta = nn.Embedding(len(self.words), dim)
        nn.init.normal_(self.delta.weight, std=0.02)
        self.chars = nn.Embedding(CHAR_ROWS, dim)
        nn.init.normal_(self.chars.weight, std=0.3)
        self.gru = nn.GRU(dim + SLOT_CUES, hidden, batch_first=True, bidirectional=True)
        self.heads, self.key, self.value, self.drop = heads, key, value, drop
        wide = 2 * hidden
        self.to_key = nn.Linear(wide, heads * key)
        self.to_value = nn.Linear(wide, heads * value)
        self.to_query = nn.Linear(wide, heads * key)
        self.bias = nn.ParameterList([nn.Parameter(torch.zeros(size, heads)) for size in RELATIONS.values()])
        self.mark = nn.Parameter(torch.zeros(RELATIONS['between'], heads * value))
        self.top = nn.Linear(heads * value + wide + TARGET_CUES, top)
        self.out = nn.Linear(top, 3)

    def keep(self, shape, drop):
        return (torch.rand(shape) >= drop).float().unsqueeze(-1) if self.training else 1.0

    def embed(self, b):
        words = b['words']
        vectors = self.project(self.start[words]) + self.delta(words) * self.keep(words.shape, DELTA_DROP)
        spelled = list(b['unknown'])
        if self.training:
            for row, at in (torch.rand(words.shape) < CHAR_DROP).nonzero().tolist():
                word = self.words[words[row, at]]
                if words[row, at] > 0 and not word.startswith('<'):
                    spelled.append((row, at, word))
        if spelled:
            groups = [char_rows(word) for _, _, word in spelled]
            offsets = torch.tensor([0] + [len(group) for group in groups[:-1]]).cumsum(0)
            flat = torch.tensor([row for group in groups for row in group])
            place = tuple(torch.tensor([each[axis] for each in spelled]) for axis in (0, 1))
            vectors = vectors.index_put(place, nn.functional.embedding_bag(flat, self.chars.weight, offsets, mode='mean'))
        return vectors * self.keep(words.shape, WORD_DROP)

    def read(self, b):
        """States of both directions, a slot each."""
        vectors = nn.functional.dropout(self.embed(b), self.drop, self.training)
        cues = b['cues'] * self.keep((len(b['words']), 1), CUE_DROP)
        packed = pack_padded_sequence(torch.cat([vectors, cues], -1), b['lengths'], batch_first=True, enforce_sorted=False)
        return pad_packed_sequence(self.gru(packed)[0], batch_first=True)[0]

    def forward(self, b):
        """Logits of bearish, neutral, bullish for every target of the batch."""
        states = nn.functional.dropout(self.read(b), self.drop, self.training)
        owner, relations = b['owner'], b['relations']
        n, length = owner.shape[0], states.shape[1]
        at_target = states[owner, b['slots']]
        query = self.to_query(at_target).view(n, self.heads, self.key)
        keys = self.to_key(states).view(-1, length, self.heads, self.key)[owner]
        scores = torch.einsum('nhk,nlhk->nlh', query, keys) / self.key ** 0.5
        for kind, table in enumerate(self.bias):
            scores = scores + table[relations[:, kind]]
        inside = torch.arange(length).unsqueeze(0) < b['lengths'][owner].unsqueeze(1)
        weights = scores.masked_fill(~inside.unsqueeze(-1), -1e9).softmax(1)
        values = torch.tanh(self.to_value(states)[owner] + self.mark[relations[:, 1]])
        pooled = torch.einsum('nlh,nlhv->nhv', weights, values.view(n, length, self.heads, self.value)).reshape(n, -1)
        features = nn.functional.dropout(torch.cat([pooled, at_target, b['tcues']], -1), 0.1, self.training)
        return self.out(nn.functional.dropout(torch.relu(self.top(features)), self.drop, self.training))
