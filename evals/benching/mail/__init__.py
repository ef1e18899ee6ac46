"""The proof of the inbox: mails made of a seed, a real mail server, receivers of alerts, the service as processes, and the look
at what is left of it all.

```
 making ──> dovecot ──> house (serve, or readers and workers) ──> receivers
    └──────────── judging <── seeing ───────────────┘
```
"""
