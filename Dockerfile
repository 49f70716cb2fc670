# syntax=docker/dockerfile:1

# The client, built once.
FROM node:24-slim AS client
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci
COPY server/contract server/contract
COPY client client
RUN npm run build

# What the server needs to run, and nothing of what tests it.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 KAJA_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=client /app/dist dist
COPY package.json ./
COPY server server
COPY scenarios scenarios
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts", "serve"]
