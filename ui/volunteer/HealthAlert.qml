import QtQuick
import ui.controls

/* The worst that the last check-up found, if it is more than good to know. */
Alert {
    id: alert

    required property HealthModel health
    readonly property var worst: health.findings.find(one => one.urgent) ?? null

    nextStep: worst?.nextStep ?? ""
    objectName: "health-worst"
    sentence: worst?.sentence ?? ""
}
