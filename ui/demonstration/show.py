"""What is told at the end: what the robot did, and where everything lies."""

from rich.console import Console
from rich.table import Table

from ui.demonstration.stage import Stage
from ui.demonstration.summary import Summary


def show(summary: Summary, stage: Stage) -> None:
    """Print the numbers as tables, then the files."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(_campaigns(summary, stage))
    console.print(_numbers(summary))
    console.print(_seconds(summary))
    for title, paths in (("Screenshots", summary.screenshots), ("Delivered", summary.deliveries)):
        console.print(f"{title}:")
        for path in paths:
            console.print(f"  {path}")
    console.print(f"Summary: {stage.summary}")


def _campaigns(summary: Summary, stage: Stage) -> Table:
    names = {pack.campaign: pack.slug for pack in stage.packs}
    table = Table(title="The campaigns")
    table.add_column("Campaign", no_wrap=True)
    for column in ("Signed", "Counted", "Duplicates", "Withdrawn", "Named"):
        table.add_column(column, justify="right")
    for one in summary.campaigns:
        table.add_row(names[one.id], *map(str, (one.signed, one.counted, one.duplicates, one.withdrawn, one.delivered_rows)))
    return table


def _numbers(summary: Summary) -> Table:
    languages = ", ".join(f"{code} {number}" for code, number in sorted(summary.languages.items()))
    table = Table(title="Altogether", show_header=False)
    table.add_row("Signed", str(summary.signed))
    table.add_row("Requests to withdraw", str(summary.requests))
    table.add_row("Went away without signing", str(summary.abandoned))
    table.add_row("Counted by language", languages)
    table.add_row("Acknowledged", "yes" if summary.acknowledged else "no")
    table.add_row("Left on the device", str(summary.left_on_device))
    return table


def _seconds(summary: Summary) -> Table:
    table = Table(title="Seconds", show_header=False)
    for stage, seconds in summary.seconds.items():
        table.add_row(stage, f"{seconds:.1f}")
    return table
