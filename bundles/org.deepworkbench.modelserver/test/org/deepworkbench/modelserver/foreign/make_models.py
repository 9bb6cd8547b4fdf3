#!/usr/bin/python3
"""Makes the small networks that the tests of foreign modules use, with what PyTorch itself answers.

Run it in this folder with Python 3, PyTorch 1.13 or newer and ONNX (Debian: python3-torch, python3-onnx). What it makes
is kept beside it, so that the tests need no Python.
"""
import json

import onnx
import torch
from torch import nn


class Shades(nn.Module):
    """Classifies a picture of 8 x 8 pixels; with all that behaves otherwise in training than afterwards."""

    def __init__(self):
        super().__init__()
        self.features = nn.Conv2d(3, 4, 3, padding=1)
        self.norm = nn.BatchNorm2d(4)
        self.dropout = nn.Dropout(0.2)
        self.classify = nn.Linear(4, 3)

    def forward(self, picture):
        seen = torch.relu(self.norm(self.features(picture)))
        return self.classify(self.dropout(seen.mean((2, 3))))


class Plant(nn.Module):
    """Two numbers from four measurements, three in one tensor and one in another."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 5)
        self.out = nn.Linear(5, 2)

    def forward(self, weather, age):
        return self.out(torch.tanh(self.hidden(torch.cat((weather, age), 1))))


class Soften(nn.Module):
    """Gives a grey picture back, softened."""

    def __init__(self):
        super().__init__()
        self.blur = nn.Conv2d(1, 1, 3, padding=1, padding_mode='replicate', bias=False)
        nn.init.constant_(self.blur.weight, 1 / 9)

    def forward(self, picture):
        return self.blur(picture)


def answers(network, *inputs):
    """The answers as JSON shows them."""
    with torch.no_grad():
        return network(*inputs).tolist()


torch.manual_seed(7)
shades, plant, soften = Shades().eval(), Plant().eval(), Soften().eval()
shades.norm.running_mean.copy_(torch.tensor([0.1, -0.2, 0.3, 0.0]))
shades.norm.running_var.copy_(torch.tensor([0.5, 1.5, 1.0, 2.0]))

ramp = torch.arange(2 * 3 * 8 * 8).reshape(2, 3, 8, 8) % 50 / 25.0 - 1
weather = torch.tensor([[0.5, -1.0, 2.0], [0.0, 0.25, -0.75]])
age = torch.tensor([[3.0], [-2.0]])

torch.jit.script(shades).save('shades.pt')
torch.jit.script(plant).save('plant.pt')
torch.jit.script(soften).save('soften.pt')
torch.onnx.export(plant, (weather, age), 'plant.onnx', opset_version=13, input_names=['weather', 'age'],
                  output_names=['answer'], dynamic_axes={'weather': {0: 'n'}, 'age': {0: 'n'}, 'answer': {0: 'n'}})
with open('answers.json', 'w', encoding='utf-8') as file:
    json.dump({'shades': answers(shades, ramp), 'plant': answers(plant, weather, age)}, file, indent=1)
    file.write('\n')

# A network whose weights would lie outside of its folder.
outside = onnx.load('plant.onnx')
for tensor in outside.graph.initializer:
    onnx.external_data_helper.set_external_data(tensor, '../secret.bin', offset=0, length=len(tensor.raw_data))
    tensor.ClearField('raw_data')
    tensor.data_location = onnx.TensorProto.EXTERNAL
onnx.save(outside, 'outside.onnx')
