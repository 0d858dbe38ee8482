package dev.gofasta.rbac.internal;

import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PolicyChanged;
import dev.gofasta.rbac.PolicyChanged.Action;
import dev.gofasta.rbac.PolicyEditor;
import dev.gofasta.rbac.PolicyException;
import dev.gofasta.rbac.PolicyRule;
import dev.gofasta.rbac.PolicyStore;
import dev.gofasta.rbac.internal.route.Shown;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.server.PathContainer;

/** The policy in force. A change makes a new policy and puts it into the place of the old one in a single step. */
public final class LivePolicy implements Policy, PolicyEditor {

    private static final Log logger = LogFactory.getLog(LivePolicy.class);

    private final PolicyStore store;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile CasbinPolicy current;
    private @Nullable String text;

    /** Reads the policy; throws {@link PolicyException} if it can't be used. */
    public LivePolicy(PolicyStore store, Actor actor, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        String content = read(store);
        this.text = content;
        this.current = build(content);
    }

    @Override
    public boolean allows(Collection<String> roles, String method, PathContainer path) {
        return current.allows(roles, method, path);
    }

    @Override
    public boolean covers(String method, String pattern) {
        return current.covers(method, pattern);
    }

    @Override
    public List<PolicyRule> rules() {
        return current.rules();
    }

    @Override
    public Map<String, Set<String>> inherited() {
        return current.inherited();
    }

    @Override
    public boolean add(PolicyRule rule) {
        synchronized (this) {
            List<PolicyRule> rules = new ArrayList<>(current.rules());
            if (rules.contains(rule)) {
                return false;
            }
            rules.add(rule);
            CasbinPolicy next = new CasbinPolicy(current.document().with(rules));
            store.add(rule);
            current = next;
            text = stillKnown();
        }
        tell(Action.ADDED, rule);
        return true;
    }

    @Override
    public boolean remove(PolicyRule rule) {
        synchronized (this) {
            List<PolicyRule> rules = new ArrayList<>(current.rules());
            if (!rules.remove(rule)) {
                return false;
            }
            if (rules.isEmpty()) {
                throw new PolicyException(
                        "The last rule can't be removed.",
                        List.of("Without '" + rule + "' everything would be denied; add another rule first."));
            }
            CasbinPolicy next = new CasbinPolicy(current.document().with(rules));
            store.remove(rule);
            current = next;
            text = stillKnown();
        }
        tell(Action.REMOVED, rule);
        return true;
    }

    @Override
    public void reload() {
        synchronized (this) {
            String now = read(store);
            text = now;
            current = build(now);
        }
        tell(Action.RELOADED, null);
    }

    /** Reloads if the store has another text than at the last reading. A broken text is read once. */
    void reloadIfChanged() {
        synchronized (this) {
            String now = read(store);
            if (now.equals(text)) {
                return;
            }
            text = now;
            current = build(now);
        }
        tell(Action.RELOADED, null);
    }

    /** A store that keeps edits has another text now, perhaps with those of others: the next look at it must read it. */
    private @Nullable String stillKnown() {
        return read(store).equals(text) ? text : null;
    }

    private CasbinPolicy build(String content) {
        PolicyDocument document = PolicyReader.read(store.name(), content);
        document.warnings().forEach(logger::warn);
        return new CasbinPolicy(document);
    }

    private static String read(PolicyStore store) {
        try {
            return store.read();
        } catch (IOException ex) {
            PolicyException failure = new PolicyException(
                    "The policy '" + store.name() + "' can't be read, so everything would be denied.",
                    List.of(ex.getMessage() == null ? ex.toString() : ex.getMessage()));
            failure.initCause(ex);
            throw failure;
        }
    }

    private void tell(Action action, @Nullable PolicyRule rule) {
        PolicyChanged event = new PolicyChanged(action, rule, actor.name(), clock.instant());
        logger.info("Policy " + store.name() + ": " + action + (rule == null ? "" : " '" + rule + "'")
                + (event.by() == null ? "" : " by " + Shown.text(event.by())));
        events.publishEvent(event);
    }
}
