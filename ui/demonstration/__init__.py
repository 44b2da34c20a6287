"""The demonstration: invented people sign the sample campaigns in the real window, and organisers deliver.

people       who they are and what they do; what must come out of it
stage        the folder with key, packs, device and database that it is played on
eye, hand    what a person can see and do at a window: find, press, drag, type; by real input events and objectName only
signers      one person's way through the screens
volunteer    the PIN page and the volunteer's page
organiser    kioskctl, as the organisers call it
summary      what came out, by kioskctl and the delivered files; compared with what the people did
"""
