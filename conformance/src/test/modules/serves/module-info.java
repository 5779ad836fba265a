/** The interfaces of both frameworks, implemented. */
module serves {
  requires dev.apiscribe.lts.server.jaxrs;
  requires dev.apiscribe.lts.server.spring;
  requires org.apache.tomcat.embed.core; // the servlets, which an application brings
}
