// Reads queries, [{language: "promql" | "logql", text}, …], on standard input, and says for each what is wrong with it and which
// figures it asks for: [{faults, metrics}, …].
import { readFileSync } from 'node:fs';
import { parser as promql } from '@prometheus-io/lezer-promql';
import { parser as logql } from '@grafana/lezer-logql';

function read({ language, text }) {
    const faults = [];
    const metrics = new Set();
    (language === 'promql' ? promql : logql).parse(text).iterate({
        enter(node) {
            if (node.type.isError) {
                faults.push(`${text.slice(0, node.from)} ⟨here⟩ ${text.slice(node.from)}`);
            } else if (language === 'promql' && node.name === 'VectorSelector') {
                const name = node.node.getChild('Identifier');
                metrics.add(name ? text.slice(name.from, name.to) : '{}');
            }
        },
    });
    return { faults, metrics: [...metrics] };
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
