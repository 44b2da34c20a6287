import QtQuick
import QtQuick.Controls.Basic

Window {
    width: 640
    height: 400
    visible: true

    component Counted: Button {
        property int presses: 0
        width: 100
        height: 30
        onClicked: presses += 1
    }

    Counted { objectName: "plain"; x: 10; y: 10 }
    Counted { objectName: "disabled"; x: 10; y: 50; enabled: false }
    Counted { objectName: "covered"; x: 10; y: 90 }
    Counted { objectName: "faint"; x: 10; y: 130; opacity: 0.1 }
    Counted { objectName: "hidden"; x: 10; y: 170; visible: false }
    Counted { objectName: "beyond"; x: 600; y: 10 }
    MouseArea { objectName: "cover"; x: 10; y: 90; width: 100; height: 30 }
    TextField { objectName: "field"; x: 10; y: 210; width: 300 }

    MouseArea {
        property string seen: ""
        function see(mouse) { seen += (seen && " ") + mouse.x + "," + mouse.y }
        objectName: "pad"
        x: 400; y: 10; width: 120; height: 80
        onPressed: mouse => see(mouse)
        onPositionChanged: mouse => { if (!seen.endsWith(mouse.x + "," + mouse.y)) see(mouse) }
    }

    Flickable {
        x: 400; y: 100; width: 200; height: 300
        contentHeight: 1500
        clip: true
        Counted { objectName: "below"; y: 1400 }
    }
}
