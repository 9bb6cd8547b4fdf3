#!/usr/bin/python3
"""Writes plant.pt: a network of PyTorch as a TorchScript file, which the workbench serves beside plant.yaml.

Put your own network in the place of Plant: trained, or with fresh weights to be trained in the workbench.
"""
import torch
from torch import nn


class Plant(nn.Module):
    """The height and health of a plant from the weather and its age."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))

    def forward(self, weather, age):  # in the order of «inputs» in plant.yaml; the first dimension counts examples
        return self.layers(torch.cat((weather, age), 1))


torch.manual_seed(1)
torch.jit.script(Plant().eval()).save('plant.pt')  # script, not trace: then dropout and normalisation can learn on
