package dev.gofasta.wiring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * All beans and what is injected into each.
 *
 * @param beans the beans by name, in the order of their registration
 * @param injections everything that is injected, in the order of the beans
 */
record BeanGraph(Map<String, DefinedBean> beans, List<Injection> injections) {

    /** One injection. */
    record Injection(DefinedBean bean, Point point, Resolution resolution) {}

    static BeanGraph of(DefaultListableBeanFactory factory, OwnCode ownCode) {
        Resolver resolver = new Resolver(factory);
        Map<String, DefinedBean> beans = new LinkedHashMap<>();
        List<Injection> injections = new ArrayList<>();
        for (DefinedBean bean : DefinedBean.all(factory, ownCode)) {
            beans.put(bean.name(), bean);
            for (Point point : bean.points()) {
                injections.add(new Injection(bean, point, resolver.resolve(bean.name(), point)));
            }
        }
        return new BeanGraph(beans, injections);
    }

    /** Returns where a bean is declared; one that no definition stands for is nowhere. */
    Finding.Related related(String name) {
        DefinedBean bean = beans.get(name);
        return new Finding.Related(name, bean == null ? Place.NOWHERE : bean.place());
    }
}
