"""Least squares through a neuron's activation."""

import numpy as np

from ..predicates.simulate import GELU_SCALE, activate


def activation_and_slope(activation: str, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """``activate(activation, x)`` and its derivative."""
    if activation == "linear":
        return x, np.ones_like(x)
    if activation == "relu":
        return np.maximum(x, 0), (x > 0).astype(x.dtype)
    c, d = x.dtype.type(GELU_SCALE), x.dtype.type(0.044715)
    square = x * x
    t = np.tanh(c * x * (1 + d * square))
    half = 0.5 * (1 + t)
    return x * half, half + (0.5 * c) * x * (1 - t * t) * (1 + 3 * d * square)


def gauss_newton(
    activation: str,
    design: np.ndarray,
    mean: np.ndarray,
    weight: np.ndarray,
    start: np.ndarray,
    steps: int = 8,
) -> np.ndarray:
    """Coefficients that fit ``activation(design @ x)`` to ``mean`` by weighted least squares.

    Levenberg's damping keeps each step from making it worse; a small ridge keeps coefficients that
    the texts don't determine small.
    """
    x, damp = start, 1e-2
    ridge = np.full(len(start), 0.5)
    ridge[0] = 0

    def cost(x: np.ndarray) -> float:
        error = mean - activate(activation, design @ x)
        return float((weight * error * error).sum() + (ridge * x * x).sum() * 1e-2)

    now = cost(x)
    for _ in range(steps):
        at = design @ x
        value, slope = activation_and_slope(activation, at)
        error = mean - value
        jacobian = design * slope[:, None]
        gradient = jacobian.T @ (weight * error) - 1e-2 * ridge * x
        curvature = (jacobian * weight[:, None]).T @ jacobian + np.diag(1e-2 * ridge)
        diagonal = np.diag(curvature) + 1e-9
        for _ in range(6):
            step = np.linalg.solve(curvature + np.diag(damp * diagonal + 1e-6), gradient)
            new = cost(x + step)
            if new < now:
                break
            damp *= 8
        else:
            return x
        small = now - new < 1e-4 * now
        x, now, damp = x + step, new, damp / 4
        if small:
            break
    return x


def inverse(activation: str, value: float) -> float:
    """A number that the activation turns into ``value``, as near as can be."""
    if activation == "linear":
        return float(value)
    grid = np.linspace(-0.75 if activation == "gelu" else 0, max(1.0, 2 * float(value)), 400)
    return float(grid[np.abs(activate(activation, grid) - value).argmin()])
