/** What a machine must have for a project, looked at probe by probe. */
@NullMarked
package dev.gofasta.plugin.doctor;

import org.jspecify.annotations.NullMarked;
