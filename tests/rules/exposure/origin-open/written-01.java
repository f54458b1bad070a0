import org.springframework.web.servlet.config.annotation.CorsRegistry;

class Ops {
CorsRegistry registry;
    void f() throws Exception {
        registry.addMapping("/**").allowedOriginPatterns("*").allowCredentials(true);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
    }
}
