/** What has changed in the project since a commit, as git tells it. */
@NullMarked
package dev.gofasta.plugin.change;

import org.jspecify.annotations.NullMarked;
