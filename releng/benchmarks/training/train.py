"""Trains one of two networks with PyTorch as a Python program would, and prints examples per second and per CPU second.

Usage: train.py cnn|lstm THREADS STEPS WARMUP. The counterpart is Throughput.java: same layers, batch, optimiser and data.
"""
import sys
import time

import torch
from torch import nn

NET, THREADS, STEPS, WARMUP = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
torch.set_num_threads(THREADS)
torch.manual_seed(1)


class Forecaster(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 32, batch_first=True)
        self.out = nn.Linear(32, 4)

    def forward(self, x):
        return torch.sigmoid(self.out(self.lstm(x)[0][:, -1]))


def convolutions():
    layers, channels = [], 3
    for stage, filters in enumerate([12, 24, 48, 96]):
        if stage:
            layers.append(nn.MaxPool2d(2))
        layers += [nn.Conv2d(channels, filters, 3, padding=1, bias=False), nn.BatchNorm2d(filters), nn.ReLU()]
        channels = filters
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(96, 6))


if NET == "cnn":
    batch, net, loss_of = 16, convolutions(), nn.CrossEntropyLoss()
    inputs, targets = torch.rand(1024, 3, 64, 64), torch.randint(0, 6, (1024,))
else:
    batch, net, loss_of = 32, Forecaster(), nn.MSELoss()
    inputs, targets = torch.rand(4096, 12, 4), torch.rand(4096, 4)

optimiser = torch.optim.Adam(net.parameters(), lr=1e-3, weight_decay=1e-4)
begin, cpu, order, at, total = 0.0, 0.0, torch.randperm(len(inputs)), 0, 0.0
for step in range(WARMUP + STEPS):
    if step == WARMUP:
        begin, cpu = time.perf_counter(), time.process_time()
    if at + batch > len(order):
        order, at = torch.randperm(len(inputs)), 0
    chosen = order[at:at + batch]
    at += batch
    answers = net(inputs[chosen])
    loss = loss_of(answers, targets[chosen])
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    total += loss.item()
    if NET == "cnn":
        total += (answers.argmax(1) == targets[chosen]).sum().item()
print(batch * STEPS / (time.perf_counter() - begin), batch * STEPS / (time.process_time() - cpu))
