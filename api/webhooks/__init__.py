"""The door for those who bring messages: mail services, call recorders, notifications of mailboxes.

In comes a request that anybody could have sent. It is believed by its signature alone, kept together with its job, and answered;
nothing is assessed while the sender waits. One module a provider: what it signs, and how its words become a message.
"""
