"""The windows. Qt is only here; everything that is decided is decided in `kiosk`, behind `kiosk.station`.

start        the program, begun in the order in which its window comes up soonest; app: options, one window, one device
window       puts everything behind the window together; the robot and the tests open it too
incubation   pages are made bit by bit
jobs, task   work in the store's thread, and how a page sees it
i18n         the language on screen; countries, messages: names and sentences in it
awake        screen saver and sleep are held off; power: battery and sleep that came all the same
idle         nobody touches the screen any more; keyboard: when the on-screen one shows
screen_size  how large the screen really is; voice: reads aloud where the system has a voice for the language
device       what the windows need of a station, or of what stands in for one in practice
lock         nothing leads out of the window; pointer: the mouse's, hidden from fingers
signing      the pages of signers; volunteer: those of volunteers
controls     theme and controls of all pages; items: ink pad and pictures
"""
