import QtQuick
import QtQuick.Templates as T

/* What can be chosen. The page says what is `checked`; a press only asks for it. Accessible.checked is left alone, since a button
   overwrites it with its own `checked` whenever a screen reader begins to listen. */
T.CheckBox {
    id: choice

    Accessible.name: text
    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    focusPolicy: Qt.TabFocus
    nextCheckState: () => choice.checkState

    Keys.onEnterPressed: event => ByKeys.press(choice, event)
    Keys.onPressed: event => ByKeys.move(choice, event)
    Keys.onReturnPressed: event => ByKeys.press(choice, event)
}
