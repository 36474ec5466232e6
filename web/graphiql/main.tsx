import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.js";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";

/** The query editor at /graphql. Everything it needs is in this bundle: it works without a network, and speaks to no server but its own. */
function Editor() {
  return (
    <GraphiQL
      fetcher={async (request) => {
        const headers = { "content-type": "application/json", accept: "application/graphql-response+json, application/json" };
        const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(request) });
        return answer.json();
      }}
      defaultTabs={examples}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a className="logo" href="/graphql">
          Sitrep
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById("root")!).render(<Editor />);
