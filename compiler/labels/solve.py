"""Nonlinear least squares through a neuron's activation."""

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
    """Fit ``activation(design @ x)`` to ``mean`` by weighted least squares; return x.

    This is Gauss-Newton with Levenberg-Marquardt damping, which rejects steps that increase the
    cost. A small ridge shrinks coefficients that the texts do not determine. On these small
    problems it is 1.5 to 3.5 times faster than ``scipy.optimize.least_squares``.
    """
    x, damping = start, 1e-2
    ridge = np.full(len(start), 0.5e-2)
    ridge[0] = 0

    def cost(x: np.ndarray) -> float:
        error = mean - activate(activation, design @ x)
        return float(weight @ (error * error) + ridge @ (x * x))

    current = cost(x)
    for _ in range(steps):
        at = design @ x
        value, slope = activation_and_slope(activation, at)
        error = mean - value
        jacobian = design * slope[:, None]
        gradient = jacobian.T @ (weight * error) - ridge * x
        damped = (jacobian * weight[:, None]).T @ jacobian
        on_diagonal = damped.reshape(-1)[:: len(x) + 1]
        on_diagonal += ridge
        diagonal = on_diagonal.copy()
        for _ in range(6):
            on_diagonal[:] = diagonal + damping * (diagonal + 1e-9) + 1e-6
            step = np.linalg.solve(damped, gradient)
            new = cost(x + step)
            if new < current:
                break
            damping *= 8
        else:
            return x
        converged = current - new < 1e-4 * current
        x, current, damping = x + step, new, damping / 4
        if converged:
            break
    return x


def inverse(activation: str, value: float) -> float:
    """The number whose activation is nearest to ``value``."""
    if activation == "linear":
        return float(value)
    grid = np.linspace(-0.75 if activation == "gelu" else 0, max(1.0, 2 * float(value)), 400)
    return float(grid[np.abs(activate(activation, grid) - value).argmin()])
