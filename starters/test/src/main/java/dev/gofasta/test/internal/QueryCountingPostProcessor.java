package dev.gofasta.test.internal;

import dev.gofasta.test.QueryCounter;
import java.lang.reflect.Modifier;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Lets data sources report their statements; each keeps its class, so that pools are still found by type. */
public class QueryCountingPostProcessor implements BeanPostProcessor {

    private final ObjectProvider<QueryCounter> counter;

    public QueryCountingPostProcessor(ObjectProvider<QueryCounter> counter) {
        this.counter = counter;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (!(bean instanceof DataSource dataSource) || delegates(dataSource)) {
            return bean;
        }
        ProxyFactory factory = new ProxyFactory(dataSource);
        factory.setProxyTargetClass(!Modifier.isFinal(dataSource.getClass().getModifiers()));
        factory.addAdvice(new CountedConnections(ProxyDataSourceBuilder.create(dataSource)
                .listener(new Listener())
                .build()));
        return factory.getProxy(dataSource.getClass().getClassLoader());
    }

    /** Such a one hands out connections of others, which are counted there. */
    private static boolean delegates(DataSource dataSource) {
        return dataSource instanceof DelegatingDataSource || dataSource instanceof AbstractRoutingDataSource;
    }

    private record CountedConnections(ProxyDataSource counting) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
            if (!invocation.getMethod().getName().equals("getConnection")) {
                return invocation.proceed();
            }
            @Nullable Object[] arguments = invocation.getArguments();
            return arguments.length == 0
                    ? counting.getConnection()
                    : counting.getConnection((String) arguments[0], (String) arguments[1]);
        }
    }

    private final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            queries.forEach(query -> counter.getObject().add(query.getQuery()));
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}
