"""Qt's names for lists and maps in properties: strings to Qt, types to the checker, and names that Qt's own tools read."""

from typing import cast

QVariantList = cast("type", "QVariantList")
QVariantMap = cast("type", "QVariantMap")
