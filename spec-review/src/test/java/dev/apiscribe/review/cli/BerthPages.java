package dev.apiscribe.review.cli;

import java.util.Locale;

/** Pages of an invented reference, as a documentation repository has them. */
final class BerthPages {
  static final String INDEX = """
      .. _berths:

      Berths
      ======

      - :ref:`Creating a Berth <creating_a_berth>`
      """;

  private BerthPages() {}

  static String creating(String thing) {
    return String.format(Locale.ROOT, """
        Creating a %1$s
        ===============

        Function
        --------

        Here a new one comes into being.

        URI
        ---

        POST /v1/{harbour_id}/%1$ss

        .. table:: **Table 1** Path parameters

           ========== ========= ====== ==========================
           Parameter  Mandatory Type   Description
           ========== ========= ====== ==========================
           harbour_id Yes       String The harbour it belongs to.
           ========== ========= ====== ==========================

        Request Parameters
        ------------------

        .. table:: **Table 2** Request body parameters

           ========= ========= ====== ====================
           Parameter Mandatory Type   Description
           ========= ========= ====== ====================
           side      Yes       String Where ships come in.
           ========= ========= ====== ====================

        Response Parameters
        -------------------

        **Status code: 201**

        .. table:: **Table 3** Response body parameters

           ========= ====== ===========
           Parameter Type   Description
           ========= ====== ===========
           id        String Its number.
           ========= ====== ===========

        Example Requests
        ----------------

        .. code-block:: text

           POST https://{endpoint}/v1/h1/%1$ss

           {
             "side" : "port"
           }

        Example Responses
        -----------------

        **Status code: 201**

        .. code-block::

           {
             "id" : "1"
           }

        Status Codes
        ------------

        =========== ===========
        Status Code Description
        =========== ===========
        201         It is there.
        =========== ===========
        """, thing);
  }
}
