"""Qualifier: a sales conversation goes in, an assessment with proof comes out."""

__version__ = "0.1.0"
