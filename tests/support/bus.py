"""A session bus of its own, with a screen saver on it that notes what it is asked."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from jeepney import HeaderFields, Message, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.ScreenSaver"
_COOKIE = 1789


class ScreenSaver:
    """Says yes to whoever asks it not to begin. `asked`: the methods that were called, in their order."""

    def __init__(self, connection: DBusConnection) -> None:
        self.asked: list[str] = []
        self._connection = connection
        self._stopped = Event()
        self._thread = Thread(target=self._serve)
        connection.send_and_get_reply(message_bus.RequestName(_NAME))
        self._thread.start()

    def close(self) -> None:
        self._stopped.set()
        self._thread.join()

    def _serve(self) -> None:
        while not self._stopped.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        self.asked.append(member)
        self._connection.send(new_method_return(message, "u", (_COOKIE,)) if member == "Inhibit" else new_method_return(message))


@contextmanager
def session_bus() -> Iterator[tuple[str, ScreenSaver]]:
    """The address of a bus and the screen saver on it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    with daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        with open_dbus_connection(bus=address) as connection:
            screen_saver = ScreenSaver(connection)
            try:
                yield address, screen_saver
            finally:
                screen_saver.close()
                daemon.terminate()
