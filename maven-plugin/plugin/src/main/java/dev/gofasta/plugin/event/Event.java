package dev.gofasta.plugin.event;

import java.util.Map;

/**
 * One line of a stream; components in the order of the JSON members.
 *
 * @param schema the name and version of its shape
 * @param seq its place in the stream, from 1, without gaps
 * @param ts when, RFC 3339 in UTC with milliseconds
 * @param run the same for all events of one run
 * @param type what has happened
 * @param level {@code info}, {@code warning} or {@code error}
 * @param data what there is to say about it
 */
public record Event(
        String schema, long seq, String ts, String run, String type, String level, Map<String, Object> data) {

    static final String SCHEMA = "gofasta.event/1.0";
}
