// Reads a calendar from the standard input with a reader that is not ours, and tells as JSON what it understood.
import ICAL from "ical.js";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;
const calendar = new ICAL.Component(ICAL.parse(text));
const plain = (component, name) => component.getFirstPropertyValue(name)?.toString() ?? null;
console.log(JSON.stringify({
  version: plain(calendar, "version"),
  method: plain(calendar, "method"),
  name: plain(calendar, "x-wr-calname"),
  events: calendar.getAllSubcomponents("vevent").map(component => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      start: event.startDate.toString(),
      allDay: event.startDate.isDate,
      days: event.duration.toSeconds() / 86400,
      status: plain(component, "status"),
      class: plain(component, "class"),
      transparency: plain(component, "transp"),
      url: plain(component, "url"),
      alarms: component.getAllSubcomponents("valarm").map(alarm => plain(alarm, "trigger")),
    };
  }),
}));
